/** What the page of a review looks like, besides what every page does. */
export const style = `
:root { --error: #a3170f; --warning: #7a4f00; --info: #1c5a8a; --error-on: #fbe3e4; --warning-on: #fff0cc; --info-on: #e1eefa; --bar: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --error: #ffb4ab; --warning: #ffd67a; --info: #a8d1f5; --error-on: #57272a; --warning-on: #4d3b10; --info-on: #1d3c56; --bar: #8ab4f8; } }
html { scroll-padding-top: 9rem; }
body { max-width: 90rem; }
[hidden] { display: none !important; }
.filters { position: sticky; top: 0; z-index: 1; background: var(--paper); border-block-end: 1px solid var(--line); padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; font: .9rem/1.4 system-ui, sans-serif; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem; } .filters legend { float: left; padding: 0 .5rem 0 0; font-weight: bold; }
.filters select { max-width: 16rem; font: inherit; } .filters button { font: inherit; } .filters p { margin: 0; font-weight: bold; }
.row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; align-items: start; }
.row > p, .row > h3, .row > h4, .row > h5, .row > h6 { margin: .4rem 0; white-space: pre-line; } .row > .heading { font-size: 1.05rem; line-height: 1.35; margin-block-start: 1.2rem; }
.division > .row > .heading { font-size: 1.2rem; }
.noise { color: var(--dim); font-size: .9rem; }
.article { content-visibility: auto; contain-intrinsic-size: auto 24rem; }
mark { background: var(--info-on); color: inherit; text-decoration: underline dotted 2px; text-underline-offset: .2em; }
mark.warning { background: var(--warning-on); text-decoration-style: dashed; } mark.error { background: var(--error-on); text-decoration-style: solid; } mark.off { background: none; text-decoration: none; }
.remark { border-inline-start: .3rem solid var(--info); margin: .4rem 0; padding: .1rem 0 .1rem .7rem; font: .92rem/1.45 system-ui, sans-serif; }
.remark.warning { border-color: var(--warning); border-inline-start-style: dashed; } .remark.error { border-color: var(--error); } .remark.info { border-inline-start-style: dotted; }
.remark p, .remark dl { margin: .4rem 0; } .remark dd { margin-inline-start: 0; }
.remark .question { display: block; } summary { cursor: pointer; }
.gravity { font-weight: bold; color: var(--info); } .error .gravity, .gravity.error { color: var(--error); } .warning .gravity, .gravity.warning { color: var(--warning); }
.place, .note, .rule { color: var(--dim); font-size: .92em; }
.points li { margin: .3rem 0; } .places a { margin-inline-end: .6rem; }
.themes th:first-child { width: 30%; } .themes th:last-child { width: 22%; } .themes { font: .92rem/1.4 system-ui, sans-serif; }
.themes svg { display: block; width: 100%; height: 1.1rem; } .themes rect { fill: var(--bar); } .themes rect.whole { fill: var(--line); opacity: .35; }
@media screen and (max-width: 55rem) { .filters { position: static; } html { scroll-padding-top: 1rem; } .row { grid-template-columns: minmax(0, 1fr); } .remarks { margin: 0 0 .8rem 1rem; } }
@media screen and (max-width: 45rem) { .themes .strip { display: none; } .themes th:first-child, .themes th:last-child { width: auto; } }
@media print {
  .row:has(> .heading) { break-after: avoid; } .themes { font-size: 8pt; }
  .filters { position: static; border: 0; } .filters > :not(#count) { display: none; } .article { content-visibility: visible; } .row { gap: 0 1rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } .remarks { margin: 0; } .remark { font-size: 8pt; }
  details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; } rect, mark, .remark { print-color-adjust: exact; }
}
`;
