/**
 * The style of what `show` sends, in the variables of JupyterLab's themes, so that it follows light and dark; outside
 * JupyterLab the page's own colours serve. Sent with each output, for an output must stand by itself.
 */
export const STYLESHEET = `
.cp{--cp-line:var(--jp-border-color2,rgba(128,128,128,.4));--cp-soft:var(--jp-ui-font-color2,inherit);--cp-ground:var(--jp-layout-color0,Canvas);color:var(--jp-ui-font-color1,inherit);font-size:13px;line-height:1.5}
.cp .cp-scroll{max-height:min(80vh,60em);overflow:auto;border-bottom:1px solid var(--cp-line)}
.cp table{table-layout:auto;margin:0;border-collapse:separate;border-spacing:0;font-variant-numeric:tabular-nums}
.cp table th{position:sticky;top:0;z-index:1;background:var(--cp-ground);border-bottom:1px solid var(--cp-line);font-weight:600;vertical-align:bottom;white-space:nowrap}
.cp table td,.cp table th{padding:4px 10px;text-align:left;line-height:1.5}
.cp table td{vertical-align:top;max-width:32em;overflow-wrap:break-word}
.cp table .cp-number{text-align:right;white-space:nowrap}
.cp table .cp-sign{text-align:right;padding-right:2px;white-space:nowrap}
.cp table td.cp-value{padding-left:0;padding-right:2px}
.cp table td.cp-unit{padding-left:0;white-space:nowrap}
.cp table .cp-short{white-space:nowrap}
.cp table .cp-long{min-width:11em}
.cp table td:not([class]){min-width:7em}
.cp .cp-soft,.cp .cp-more{color:var(--cp-soft);font-size:12px}
.cp .cp-more{margin:4px 0 0}
.cp p{margin:4px 0}
.cp ul{margin:0;padding-left:1.2em}
.cp td details:not([open]){contain:inline-size;min-width:6em}
.cp summary{cursor:pointer;white-space:nowrap;color:var(--jp-content-link-color,inherit);font-size:12px}
.cp details blockquote,.cp blockquote{margin:4px 0;padding:2px 10px;border-left:3px solid var(--cp-line)}
.cp mark{background:rgba(230,159,0,.28);color:inherit;padding:1px 0}
.cp mark b{border-bottom:2px solid #d55e00}
.cp table.cp-facts td{padding:1px 10px;background:var(--cp-ground)}
.cp .cp-grade{white-space:nowrap;font-weight:600}
.cp .cp-comparable i{color:#0072b2}
.cp .cp-comparable-after-alignment i{color:#2a9fd6}
.cp .cp-comparable-other-date i{color:#009e73}
.cp .cp-indicative-only i{color:#e69f00}
.cp .cp-not-comparable i{color:#d55e00}
.cp .cp-confirmed i{color:#2a9fd6}
.cp .cp-remark i{color:#e69f00}
.cp .cp-conflict i,.cp .cp-error i{color:#d55e00}
.cp .cp-warning i{color:#e69f00}
.cp i{font:normal 1em "Segoe UI Symbol","Apple Symbols","DejaVu Sans",sans-serif}
.cp .footnotes{font-size:12px;color:var(--cp-soft);border-top:1px solid var(--cp-line);margin-top:12px}
@media print{.cp .cp-scroll{max-height:none}}
`.trim();
