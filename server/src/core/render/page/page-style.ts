/**
 * For a file, for paper and for a page of the editor, whose colours are there as variables; elsewhere the colours of
 * paper. White on the heads of tables still has a contrast of 7 (WCAG 2.2, 1.4.6).
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:var(--vscode-editor-foreground,#1c2321);--back:var(--vscode-editor-background,#fff);--quiet:var(--vscode-descriptionForeground,#56605d);--line:var(--vscode-editorWidget-border,#c3ccc9);--accent:var(--vscode-textLink-foreground,#235b4e);--changed:var(--vscode-diffEditor-insertedTextBackground,#dfeee9)}
body{color:var(--text);background:var(--back);font:15px/1.5 var(--vscode-font-family,Verdana,"DejaVu Sans",Arial,sans-serif);margin:0;padding:1.5rem}
article{max-width:60rem;margin:0 auto 3rem}
h1{font-size:1.5em;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.15em;margin:2rem 0 .5rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}
p{margin:.4rem 0}
.lead p,.foot p{color:var(--quiet);margin:.15rem 0}
.foot{margin-top:2rem;padding-top:.5rem;border-top:1px solid var(--line)}
ul{list-style:none;margin:.4rem 0;padding:0}
ul ul{padding-left:2rem}
.entry{padding:.15rem 0 .15rem 2.6rem}
.marker{display:inline-block;min-width:2rem;margin:0 .35rem 0 -2.6rem;text-align:right;color:var(--quiet)}
.bullet{min-width:0;margin-left:-1.2rem;margin-right:.45rem}
main a,nav a{color:var(--accent);text-decoration:underline}
main a.place{color:var(--quiet);text-decoration-style:dotted;white-space:nowrap}
mark{color:inherit;background:var(--changed);font-weight:600}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border:1px solid var(--line);overflow-wrap:break-word;min-width:4rem}
th{font-weight:600}
td p:first-child{margin-top:0}
td p:last-child{margin-bottom:0}
nav{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:-1.5rem -1.5rem 1.5rem;padding:.6rem 1.5rem;background:var(--back);border-bottom:1px solid var(--line)}
@media print{
@page{margin:1.8cm}
:root{color-scheme:light;--text:#000;--back:#fff;--quiet:#444;--line:#999;--accent:#000;--changed:#e6e6e6}
body{font-size:10pt;padding:0}
article{max-width:none}
article+article{break-before:page}
nav{display:none}
main a,main a.place{text-decoration:none}
h2{break-after:avoid}
.entry,tr{break-inside:avoid}
thead{display:table-header-group}
mark{text-decoration:underline;print-color-adjust:exact}
}
`.trim();
