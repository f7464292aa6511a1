/**
 * The style of a printed page: A4, black on white, readable without color. Selectors name elements and classes only, so
 * that no style stands in an attribute, which a content security policy with a hash would ignore.
 */
const SHEET = `
@page { size: A4; margin: 20mm 16mm 18mm;
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #444; }
  @bottom-left { content: "__FOOTER__"; font: 8pt sans-serif; color: #444; }
  @top-right { content: "__HEADER__"; font: 8pt sans-serif; color: #444; } }
@page :first { @top-right { content: none; } }
* { box-sizing: border-box; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0 auto; max-width: 178mm; padding: 8mm; color: #111; background: #fff;
  font: 10pt/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 1mm; }
h2 { font-size: 15pt; margin: 9mm 0 3mm; padding-bottom: 1mm; border-bottom: 0.5mm solid #111; }
h3 { font-size: 11.5pt; margin: 6mm 0 2mm; }
h4 { font-size: 10pt; margin: 4mm 0 1mm; }
h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
p { margin: 0 0 2mm; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 2mm; padding-left: 5mm; }
li { margin-bottom: 0.7mm; orphans: 2; widows: 2; }
a { color: inherit; }
table { width: 100%; border-collapse: collapse; margin: 0 0 3mm; font-size: 9pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #bbb;
  overflow-wrap: break-word; }
th { font-weight: 600; }
thead th { border-bottom: 0.4mm solid #111; vertical-align: bottom; }
td.number, th.number { text-align: right; width: 17mm; }
td:first-child { min-width: 30mm; }
th.fact { width: 38mm; }
figure { margin: 0 0 4mm; break-inside: avoid; }
figcaption { font-size: 9pt; margin-bottom: 1mm; break-after: avoid; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 10px system-ui, sans-serif; }
.lead { font-size: 12pt; color: #333; }
.quiet { color: #444; }
.small { font-size: 8.5pt; }
.whole { white-space: nowrap; }
.id { font: 8.5pt ui-monospace, Menlo, Consolas, monospace; color: #333; }
.tag { display: inline-block; border: 0.25mm solid #111; border-radius: 1mm; padding: 0 1.5mm; font-size: 8.5pt;
  font-weight: 600; white-space: nowrap; }
.tag-HIGH { background: #111; color: #fff; }
.tag-MEDIUM { background: #ddd; }
.notice { border: 0.5mm solid #111; padding: 3mm; margin: 4mm 0; break-inside: avoid; }
.notice p:last-child { margin-bottom: 0; }
.said { white-space: pre-wrap; border-left: 0.8mm solid #999; padding-left: 3mm; margin: 1mm 0 2mm; }
.item-head, .practice, li { break-inside: avoid; }
.item-head, section > p:has(+ table), section > p:has(+ p + table), section > p:has(+ figure) { break-after: avoid; }
.tail { break-before: avoid; break-inside: avoid; }
td.number + td:not(.number), th.number + th:not(.number) { padding-left: 4mm; }
.item { margin-bottom: 4mm; }
.accepted, .acceptance { break-inside: avoid; }
.practice { margin: 0 0 2.5mm 4mm; }
.practice p { margin-bottom: 0.7mm; }
.question + .question { border-top: 0.2mm solid #999; }
.question-head { break-inside: avoid; break-after: avoid; }
@media print { body { max-width: none; padding: 0; } .start { break-before: page; margin-top: 0; } }
`;

/** What may stand in a string of a style sheet as it is. */
const HARMLESS = /[^\p{L}\p{N} .,:;/@()·_-]/gu;

/** The style sheet, with what is printed on top and at the bottom of each page. */
export function styleSheet(running: {
  header: string;
  footer: string;
}): string {
  const text = (value: string) => value.replace(HARMLESS, ' ').slice(0, 90);
  // By functions: in a text a dollar sign would mean something.
  return SHEET.replace('__HEADER__', () => text(running.header)).replace(
    '__FOOTER__',
    () => text(running.footer),
  );
}
