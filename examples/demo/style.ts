// How the page looks: no font, no picture from elsewhere; it prints on paper as it stands.
export const STYLE = `
:root { --ink: #1d2328; --quiet: #56616a; --line: #c9d1d6; --go: #0b5f8a; --back: #a03a12; --warn: #7a5600; --paper: #fff; }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 16px/1.5 system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem } h2 { font-size: 1.4rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 3px solid var(--ink) }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .4rem }
p { margin: .3rem 0 } .quiet, cite, .from { color: var(--quiet); font-size: .85rem; font-style: normal }
ol.steps { padding-left: 1.4rem } ol.steps li { margin: .6rem 0; break-inside: avoid }
.urgency { display: inline-block; min-width: 5rem; font-size: .75rem; font-weight: 700; letter-spacing: .04em; text-transform: uppercase; border: 1px solid currentColor; border-radius: 3px; padding: 0 .4rem; margin-right: .5rem; text-align: center }
.override { color: #fff; background: #8c1d18; border-color: #8c1d18 } .must { color: #8c1d18 } .should { color: var(--go) } .ask { color: var(--warn) } .consider { color: var(--quiet) }
.part { display: flow-root } .part > ul > li, .part > summary { break-inside: avoid } .part > summary { cursor: pointer; break-after: avoid } .part > summary h3 { display: inline } .part[open] > summary { margin-bottom: .4rem } .part { margin-top: 1.3rem }
nav a { margin-right: 1rem } .part svg { float: right; width: 27rem; max-width: 100%; margin: 0 0 .5rem 1.2rem }
ul { list-style: none; margin: .2rem 0; padding: 0 } li.line { padding-left: 1.5rem; text-indent: -1.5rem; margin: .25rem 0 } li.line > * { text-indent: 0 }
li.line::before { display: inline-block; width: 1.5rem; text-indent: 0; font-weight: 700 }
li.finding { font-weight: 600; margin-top: .7rem } li.finding::before { content: "●" } li.evidence::before { content: "·" } li.gap::before { content: "?"; color: var(--warn) } li.caution::before { content: "!"; color: var(--warn) } li.task::before { content: "▸"; color: var(--go) } li.avoid::before { content: "✕"; color: var(--back) } li.fact::before { content: "" }
li.finding cite { display: block; font-weight: 400 } .from { display: block; padding-left: 1.5rem; text-indent: 0 }
svg text { font-size: 13px; text-anchor: middle; fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round } svg .day { font-size: 11px; fill: var(--quiet) }
svg circle.stage { fill: var(--paper); stroke: var(--quiet); stroke-width: 2 } svg circle.here { fill: var(--go); stroke: var(--go) } svg circle.notes { fill: none; stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 3 }
svg path.path, svg path.gone, svg path.back { fill: none; stroke-width: 1.5; stroke: var(--line) } svg path.gone { stroke: var(--go); stroke-width: 2.5 } svg path.back { stroke: var(--back); stroke-width: 2.5; stroke-dasharray: 6 4 }
svg .path-tip { fill: var(--line) } svg .gone-tip { fill: var(--go) } svg .back-tip { fill: var(--back) }
svg rect.now { fill: var(--paper); stroke: var(--quiet) } svg rect.then { fill: var(--go); stroke: var(--go) } svg line { stroke: var(--ink); stroke-width: 1.5 }
.balance { overflow-x: auto; margin: .5rem 0 } .part .balance svg { float: none; width: auto; max-width: none; margin: 0; display: block } .balance svg text { text-anchor: end; font-size: 11px } .balance tr { break-inside: avoid } .balance td, .balance th { padding-right: .5rem }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; font-size: .9rem }
@media (max-width: 40rem) { table { display: block; overflow-x: auto } .part svg { float: none; margin: 0; width: 100% } }
@media print { nav { display: none } .part > summary { list-style: none } body { max-width: none; padding: 0; font-size: 10.5pt } h2 { break-before: page } h2.first { break-before: auto } a { color: inherit } }
`;
