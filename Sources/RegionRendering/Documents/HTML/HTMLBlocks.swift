import RegionModel

/// The pieces of a section as HTML.
enum HTMLBlocks {
  /// From how many columns on a table is set in small type on paper.
  private static let wide = 7

  /// Up to how many columns, rows and characters in a cell a table takes half the width of paper, beside another one.
  private static let small = (columns: 3, rows: 12, text: 40)

  /// A block; `title` is the section's, for a table or list of facts without a title of its own.
  static func text(_ block: ReportBlock, title: String, _ marks: inout ReportMarks) -> String {
    switch block {
    case .paragraph(let text): "<p>\(text.html)</p>"
    case .list(let items):
      items.isEmpty
        ? "" : "<ul>\n" + items.map { "<li>\($0.html)</li>" }.joined(separator: "\n") + "\n</ul>"
    case .facts(let facts): facts.isEmpty ? "" : Self.facts(facts, &marks)
    case .table(let table): Self.table(table, title: title, &marks)
    }
  }

  private static func facts(_ facts: [ReportFact], _ marks: inout ReportMarks) -> String {
    let lines = facts.map { fact in
      "<div><dt>\(fact.label.html)</dt><dd\(fact.value.isNumeric ? " class=\"getal\"" : "")>\(fact.value.dutch.html)\(HTMLMarks.text(fact.basis, fact.note, &marks))</dd></div>"
    }
    return "<dl class=\"feiten\">\n" + lines.joined(separator: "\n") + "\n</dl>"
  }

  /// The class of a table by its size.
  private static func shape(of table: ReportTable) -> String {
    if table.columns.count >= wide { return " breed" }
    let isSmall = table.columns.count <= small.columns && table.rows.count <= small.rows
    let isShort = table.rows.allSatisfy { row in row.values.allSatisfy { $0.dutch.columns <= small.text } }
    return isSmall && isShort ? " smal" : ""
  }

  private static func table(_ table: ReportTable, title: String, _ marks: inout ReportMarks) -> String {
    let own = table.title.map { $0.html } ?? ""
    guard !table.rows.isEmpty, !table.columns.isEmpty else {
      return (own.isEmpty ? "" : "<p class=\"kop\">\(own)</p>\n") + "<p>\(table.textWithoutRows.html)</p>"
    }
    let caption = own.isEmpty ? title.html : own
    let numeric = table.numericColumns
    // Marks stand behind the first words of a row; a row of figures has them behind its first figure.
    let place = numeric.firstIndex(of: false) ?? 0
    func attribute(_ column: Int) -> String { numeric[column] ? " class=\"getal\"" : "" }
    var lines = [
      "<div class=\"tabel\(shape(of: table))\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption.isEmpty ? "Tabel" : caption)\">",
      "<table>",
      "<caption\(own.isEmpty ? " class=\"verborgen\"" : "")>\(caption)</caption>",
      "<thead>", "<tr>",
    ]
    for index in table.columns.indices {
      lines.append("<th scope=\"col\"\(attribute(index))>\(table.columns[index].label.html)</th>")
    }
    lines += ["</tr>", "</thead>", "<tbody>"]
    for row in table.rows {
      let notes = HTMLMarks.text(row.basis, row.note, &marks)
      let cells = table.columns.indices.map { column in
        let text = row.value(column).dutch.html + (column == place ? notes : "")
        return column == place && !numeric[column]
          ? "<th scope=\"row\">\(text)</th>" : "<td\(attribute(column))>\(text)</td>"
      }
      lines.append("<tr>" + cells.joined() + "</tr>")
    }
    return (lines + ["</tbody>", "</table>", "</div>"]).joined(separator: "\n")
  }
}
