/** What the page of a comparison looks like, besides what every page does. */
export const style = `
:root { --gone: #fbe3e4; --added: #e2f4e4; }
@media (prefers-color-scheme: dark) { :root { --gone: #57272a; --added: #1f4a27; } }
body { max-width: 80rem; } h3 { margin: 2rem 0 .5rem; }
td strong { font-weight: bold; }
.what { width: 9rem; }
del { background: var(--gone); text-decoration: line-through; } ins { background: var(--added); text-decoration: underline; font-weight: bold; }
.guarantees > li { margin: 0 0 1.2rem; } .guarantees dl { margin: .3rem 0; }
.direction { border: 1px solid; border-radius: .2rem; padding: 0 .35rem; }
.weaker { border-width: 2px; font-weight: bold; }
@media screen and (max-width: 45rem) { table, thead, tbody, tr, th, td { display: block; width: auto; } thead { position: absolute; left: -100rem; } }
@media print { del, ins { background: none; } }
`;
