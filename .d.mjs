import { detectLanguage } from "@charterlint/core"; import en from "@charterlint/language-en"; import kk from "@charterlint/language-kk"; import ru from "@charterlint/language-ru";
import {readdirSync,readFileSync} from "node:fs"; import {parse} from "yaml";
const L=Object.assign({},...[en,ru,kk].map(p=>p.languages));
let bad=0,all=0; const try_=(t,l)=>{all++; const g=detectLanguage(t,L); if(g!==l){bad++;console.log(l,'->',g,t.slice(0,120))}};
for(const f of readdirSync('tests/questions')) for(const r of parse(readFileSync('tests/questions/'+f,'utf8'))) for(const l of ['ru','kk']) if(r[l]) try_(r[l],l);
for(const p of readdirSync('rules/checks')) for(const f of readdirSync('rules/checks/'+p)) { if(!/^\w+-\d/.test(f)) continue; const d=parse(readFileSync(`rules/checks/${p}/${f}`,'utf8')); for(const r of (d.rules??[])) for(const l of ['ru','kk']) for(const k of Object.values(r.examples?.[l]??{})) for(const e of k) try_(typeof e==='string'?e:e.text,l);}
for(const l of ['ru','kk']) for(const n of ['law_on_education','law_on_personal_data_protection','land_code']) for(const s of readFileSync(`/work/shared/data/corpus/statutes/kz/${n}.${l}.txt`,'utf8').split(/[.;\n]/)) { const w=s.trim(); if((w.match(/\p{Script=Cyrillic}{2,}/gu)??[]).length>=4) try_(w,l); }
console.log(bad,'of',all);
