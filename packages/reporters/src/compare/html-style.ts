/** The page's own style: one file, no network. Colour is never the only sign; it prints in black and white. */
export const style = `
:root { color-scheme: light dark; --line: #8888; --gone: #fbe3e4; --added: #e2f4e4; --link: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --gone: #57272a; --added: #1f4a27; --link: #8ab4f8; } }
body { font: 1rem/1.5 "PT Serif", Georgia, "Times New Roman", serif; max-width: 80rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { line-height: 1.25; } h3 { margin: 2rem 0 .5rem; }
a { color: var(--link); }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
caption { text-align: start; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; font-weight: normal; }
thead th, td strong { font-weight: bold; }
.what { width: 9rem; }
del { background: var(--gone); text-decoration: line-through; } ins { background: var(--added); text-decoration: underline; font-weight: bold; }
.guarantees > li { margin: 0 0 1.2rem; } .guarantees dl { margin: .3rem 0; } dt { font-weight: bold; } dd { margin: 0 0 .3rem 1.5rem; }
.direction { border: 1px solid; border-radius: .2rem; padding: 0 .35rem; }
.weaker { border-width: 2px; font-weight: bold; }
@media (max-width: 45rem) { table, thead, tbody, tr, th, td { display: block; width: auto; } thead { position: absolute; left: -100rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .skip, nav { display: none; } tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } del, ins { background: none; } }
`;
