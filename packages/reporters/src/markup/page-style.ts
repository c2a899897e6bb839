/** What every page looks like: one file, no network, light and dark, narrow and wide, on paper. Colour is never the only sign. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8888; --link: #0b57d0; --dim: #5c5f63; --paper: #fff; --ink: #1a1a1a; }
@media (prefers-color-scheme: dark) { :root { --link: #8ab4f8; --dim: #a8abb0; --paper: #121212; --ink: #e6e6e6; } }
html { background: var(--paper); color: var(--ink); }
body { font: 1rem/1.5 "PT Serif", Georgia, "Times New Roman", serif; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1, h2 { line-height: 1.25; }
a { color: var(--link); }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
caption { text-align: start; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; font-weight: normal; }
thead th { font-weight: bold; }
dt { font-weight: bold; } dd { margin: 0 0 .3rem 1.5rem; }
@media print { html { background: none; color: #000; } body { max-width: none; padding: 0; font-size: 10pt; } .skip, nav { display: none; } tr, li { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`;
