/// The style sheet of every page: dark on white, readable on a phone, on a beamer and on A4.
enum HTMLStyle {
  /// CSS, without anything that has to be fetched.
  static let css = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.2rem; max-width: 62rem; background: #fff; color: #1a1a1a;
      font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .3rem; }
    h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.2rem 0 .6rem; padding-top: .4rem;
      border-top: 2px solid #004b7c; }
    h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.5rem 0 .4rem; }
    p { margin: 0 0 .8rem; max-width: 46rem; }
    a { color: #004b7c; }
    a:focus-visible, div:focus-visible { outline: 3px solid #e69f00; }
    .peildatum { color: #444; }
    .kop { font-weight: bold; margin: 1rem 0 .2rem; }
    nav { background: #f2f6f9; padding: .6rem 1rem; margin: 1.2rem 0; }
    nav h2 { border: 0; margin: 0; padding: 0; font-size: 1rem; }
    nav ol { columns: 2; margin: .4rem 0 0; padding-left: 1.6rem; }
    ul, ol { padding-left: 1.4rem; }
    sup { font-size: .7em; line-height: 0; }
    sup a { text-decoration: none; padding: 0 .1em; }
    .feiten { margin: 0 0 1rem; columns: 2; column-gap: 2rem; }
    .feiten div { display: flex; justify-content: space-between; gap: 1rem; padding: .25rem 0;
      border-bottom: 1px solid #d5d5d5; break-inside: avoid; }
    .feiten dt { color: #444; }
    .feiten dd { margin: 0; font-weight: bold; text-align: right; }
    dd.getal { white-space: nowrap; }
    .tabel { overflow-x: auto; margin: 0 0 1rem; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.35; }
    caption { text-align: left; font-weight: bold; padding: .6rem 0 .3rem; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; }
    thead th { border-bottom: 2px solid #1a1a1a; vertical-align: bottom; }
    tbody th, tbody td { border-bottom: 1px solid #d5d5d5; }
    tbody th { font-weight: normal; }
    .getal { text-align: right; white-space: nowrap; }
    thead .getal { white-space: normal; }
    figure { margin: 1.4rem 0; }
    figure svg { display: block; width: 100%; height: auto; border: 1px solid #d5d5d5; }
    .staand svg { max-width: 42rem; margin: 0 auto; }
    figcaption { font-size: .9rem; color: #444; padding-top: .3rem; }
    .klein, .bronnen { font-size: .85rem; line-height: 1.4; }
    .tekens { list-style: none; padding: 0; }
    .bronnen li { margin-bottom: .4rem; }
    .twijfels div { display: flex; gap: .6rem; margin-bottom: .3rem; }
    .twijfels dt { min-width: 1.4rem; font-weight: bold; }
    .twijfels dd { margin: 0; }
    .smal { display: inline-block; vertical-align: top; min-width: 20rem; max-width: 100%; margin-right: 2rem; }
    .verborgen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    @media screen and (max-width: 40rem) {
      nav ol, .feiten { columns: 1; }
      .beeld { overflow-x: auto; }
      .beeld svg { width: 48rem; max-width: none; }
    }
    @page { size: A4 portrait; margin: 12mm 14mm 13mm; }
    @page liggend { size: A4 landscape; margin: 10mm; }
    @media print {
      body { padding: 0; max-width: none; font-size: 9pt; line-height: 1.35; }
      h1 { font-size: 17pt; }
      h2 { font-size: 12.5pt; margin-top: 14pt; break-after: avoid; }
      h3 { font-size: 10.5pt; margin-top: 10pt; break-after: avoid; }
      p { max-width: none; orphans: 3; widows: 3; }
      a { color: inherit; text-decoration: none; }
      nav { background: none; border: 1px solid #999; padding: 4pt 8pt; }
      table { font-size: 8pt; line-height: 1.22; }
      .breed table { font-size: 7.5pt; }
      th, td { padding: 1.6pt 5pt 1.6pt 0; }
      caption, thead { break-after: avoid; }
      thead { display: table-header-group; }
      tr, li, .feiten div { break-inside: avoid; }
      tbody tr:nth-child(-n+2) { break-after: avoid; }
      tbody tr:last-child { break-before: avoid; }
      .tabel { overflow: visible; margin-bottom: 8pt; }
      .klein, .bronnen { font-size: 7pt; line-height: 1.22; }
      .bronnen > ul { columns: 2; column-gap: 8mm; }
      .twijfels { columns: 3; column-gap: 6mm; }
      .twijfels div { margin-bottom: 1.5pt; gap: 3pt; break-inside: avoid; }
      .twijfels dt { min-width: 11pt; }
      .smal { width: 47%; min-width: 0; margin-right: 2.5%; break-inside: avoid; }
      .bronnen li { margin-bottom: 2pt; }
      .feiten { break-inside: avoid; }
      figure { break-inside: avoid; margin: 8pt 0; }
      .liggend { page: liggend; margin: 0; }
      .liggend svg { width: auto; max-width: 100%; max-height: 176mm; margin: 0 auto; }
      .staand svg { width: auto; max-width: 100%; max-height: 225mm; margin: 0 auto; }
      figcaption { font-size: 8.5pt; }
      .feiten div { padding: 1.5pt 0; }
      .noten { columns: 2; }
    }
    """
}
