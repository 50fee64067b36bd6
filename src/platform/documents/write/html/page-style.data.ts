/** Styles of a written page, all below one class so that they touch nothing of the site they are put into. */
export const PAGE_STYLE = `.gk-paper { max-width: 54rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; font: 1.125rem/1.9 FangSong, "仿宋_GB2312", STFangsong, "Noto Serif SC", serif; overflow-wrap: anywhere; }
.gk-paper h1 { margin: 1rem 0 2rem; font: 700 1.75rem/1.4 "方正小标宋简体", "Noto Serif SC", SimSun, serif; text-align: center; text-wrap: balance; }
.gk-paper h2 { margin: 1.5rem 0 .5rem; font: 700 1.25rem/1.6 SimHei, "Noto Sans SC", sans-serif; }
.gk-paper h3 { margin: 1rem 0 .25rem; font: 700 1.125rem/1.6 KaiTi, "楷体_GB2312", "Noto Serif SC", serif; }
.gk-paper p { margin: 0; text-indent: 2em; text-align: justify; }
.gk-paper .gk-addressee { text-indent: 0; }
.gk-paper .gk-signature { padding-right: 4em; text-indent: 0; text-align: right; }
.gk-paper p + .gk-signature { margin-top: 1.9em; }
.gk-paper .gk-signature + .gk-signature { margin-top: 0; }
.gk-paper .gk-table { margin: 1rem 0; overflow-x: auto; }
.gk-paper .gk-table:focus-visible { outline: 3px solid #1e5aa8; outline-offset: 2px; }
.gk-paper table { width: 100%; min-width: 46rem; border-collapse: collapse; font: .875rem/1.45 SimSun, "Noto Serif SC", serif; }
.gk-paper caption { padding: .25rem; font-weight: 700; }
.gk-paper th, .gk-paper td { border: 1px solid #444; padding: .3rem .35rem; font-weight: 400; text-align: center; vertical-align: middle; }
.gk-paper th { background: #f3f5f8; }
.gk-paper .gk-left { text-align: left; }
.gk-paper .gk-right { text-align: right; }
.gk-paper .gk-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page gk-paper { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  .gk-paper { page: gk-paper; max-width: none; padding: 0; font-size: 16pt; line-height: 28.9pt; }
  .gk-paper h1 { font-size: 22pt; }
  .gk-paper h2, .gk-paper h3 { font-size: 16pt; break-after: avoid; }
  .gk-paper .gk-table { overflow: visible; }
  .gk-paper table { min-width: 0; font-size: 9pt; }
  .gk-paper th { background: none; }
  .gk-paper tr { break-inside: avoid; }
}
`;
