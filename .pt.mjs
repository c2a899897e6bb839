import { createEngine } from "@charterlint/core"; import law from "@charterlint/lexicon-law"; import { rules } from "@charterlint/rules"; import readers,{readText} from "@charterlint/readers";
import en from "@charterlint/language-en"; import kk from "@charterlint/language-kk"; import ru from "@charterlint/language-ru";
import { readFileSync, readdirSync } from "node:fs"; import {parse} from "yaml";
const engine=createEngine({plugins:[en,ru,kk,law,readers,rules]});
const of=async t=>{const {act}=readText(t,"s",{structures:readers.structures,languages:engine.languages}); const rv=await engine.check(act,{asOf:"2026-11-22"}); return [...new Set(rv.findings.filter(f=>f.status==="open").map(f=>f.check+(process.argv.includes("-r")?" "+f.rule:"")))].sort()};
let same=0,all=0; const only=process.argv[2]??"";
for(const f of readdirSync("tests/parity")) for(const r of parse(readFileSync("tests/parity/"+f,"utf8"))){ const a=await of(r.ru),b=await of(r.kk); all++; if(a.join()===b.join()) {same++; if(process.argv.includes("-v")) console.log("same",a.join(),"|",r.ru)} else console.log(f.slice(0,3),"RU:",a.filter(x=>!b.includes(x)).join(),"KK:",b.filter(x=>!a.includes(x)).join(),"both:",a.filter(x=>b.includes(x)).join(),"\n   ",r.ru,"\n   ",r.kk); }
console.log(same,"of",all);
