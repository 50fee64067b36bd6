/**
 * 版式: the page of GB/T 9704 for Typst. What is printed comes in as data (`sys.inputs.document`), never as markup, so that nothing in a
 * report can be taken for an instruction. Fonts are named in the order of preference; Typst passes over those it does not have.
 */
export const PAPER_TEMPLATE = `
#let document-data = json(bytes(sys.inputs.document))
#let song = ("SimSun", "STSong", "Noto Serif SC")
#let fangsong = ("FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif SC")
#let kaiti = ("KaiTi_GB2312", "KaiTi", "STKaiti", "Noto Serif SC")
#let heiti = ("SimHei", "STHeiti", "Noto Sans SC")
#let xiaobiaosong = ("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "Noto Serif SC")

#set document(title: document-data.title, author: document-data.author)
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer-descent: 7mm,
  footer: context {
    let number = counter(page).get().first()
    set text(font: song, size: 14pt)
    let mark = [— #number —]
    if calc.odd(number) { align(right, pad(right: 1em, mark)) } else { align(left, pad(left: 1em, mark)) }
  },
)
#set text(font: fangsong, size: 16pt, lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)
#set par(justify: true, linebreaks: "simple", leading: 12.9pt, spacing: 12.9pt, first-line-indent: (amount: 2em, all: true))
#show heading: set block(above: 12.9pt, below: 12.9pt)
#show heading: set text(size: 16pt, weight: "regular")
#show heading.where(level: 1): set text(font: heiti, weight: "medium")
#show heading.where(level: 2): set text(font: kaiti)
#show heading: it => block(sticky: true, width: 100%, par(first-line-indent: (amount: 2em, all: true), it.body))
#show title: set text(font: xiaobiaosong, size: 22pt, weight: "bold")
#show title: set par(leading: 10pt, justify: false, first-line-indent: 0pt)
#show title: set block(above: 0pt, below: 28.9pt)
#show title: set align(center)

#let lines(text) = text.split("\\n").join(linebreak())

#let table-cell(cell) = table.cell(
  colspan: cell.columnSpan,
  rowspan: cell.rowSpan,
  // No row is cut by a page but one that holds a whole text.
  breakable: if cell.rowSpan == 1 and cell.text.len() < 600 { false } else { auto },
  align: (if cell.align == "left" { left } else if cell.align == "right" { right } else { center }) + horizon,
  text(size: cell.size * 1pt, lines(cell.text)),
)

// before and after are the kinds of the blocks around it.
#let block-of(it, before, after) = {
  if it.kind == "title" { title(lines(it.text)) }
  else if it.kind == "heading" { heading(level: it.level, lines(it.text)) }
  else if it.kind == "paragraph" { block(sticky: after == "table", width: 100%, above: 12.9pt, below: 12.9pt, par(lines(it.text))) }
  else if it.kind == "addressee" { block(width: 100%, above: 12.9pt, below: 12.9pt, par(first-line-indent: 0pt, lines(it.text))) }
  else if it.kind == "signature" {
    block(above: if before == "signature" { 12.9pt } else { 41.8pt }, below: 12.9pt, width: 100%, sticky: after == "signature", align(right, pad(right: 4em, par(first-line-indent: 0pt, justify: false, lines(it.text)))))
  }
  else if it.kind == "table" {
    set text(font: song, size: 9pt, cjk-latin-spacing: none)
    set par(justify: false, leading: 3pt, spacing: 3pt, first-line-indent: 0pt)
    if it.captionPrinted { block(above: 12.9pt, below: 6pt, sticky: true, align(center, text(font: heiti, size: 14pt, it.caption))) }
    let whole = table(
      columns: it.columnWidths.map(share => share * 1fr),
      rows: auto,
      inset: (x: 2pt, y: 4.2pt),
      stroke: 0.5pt,
      ..it.stretches.map(stretch => {
        let cells = stretch.rows.flatten().map(table-cell)
        if stretch.isHead { (table.header(repeat: stretch.isRepeated, ..cells),) } else { cells }
      }).flatten(),
    )
    // A table that fits on a page under its heading is not cut in two. Setting it to learn its height costs as much as setting it.
    if it.height != none { block(above: 9pt, below: 14pt, breakable: it.height > 582, whole) }
    else { context block(above: 9pt, below: 14pt, breakable: measure(width: 156mm, whole).height > 582pt, whole) }
  }
}

#let kinds = (none,) + document-data.blocks.map(it => it.kind) + (none,)
#for (index, it) in document-data.blocks.enumerate() { block-of(it, kinds.at(index), kinds.at(index + 2)) }
`;
