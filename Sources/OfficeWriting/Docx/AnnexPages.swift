import Reporting

/// The head of an annex and its table, `width` twentieths of a point wide.
func annexBlocks(
  _ annex: ReportAnnex, of report: Report, width: Int = OfficialPage.landscapeTextWidth
) -> [XMLElement] {
  [
    paragraph(.annexLabel, annex.label), paragraph(.annexTitle, annex.title.uppercased()),
    paragraph(.annexOrigin, report.annexOrigin), annexTable(annex.table, width: width),
  ]
}

/// Ruled, heading row repeated on each page, no row split over pages, figures to the right.
private func annexTable(_ table: ReportTable, width: Int) -> XMLElement {
  let widths = columnWidths(table, in: width)
  let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    XMLElement("w:\($0)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
  }
  let margins = [("left", 70), ("right", 70)].map { XMLElement("w:\($0.0)", ["w:w": "\($0.1)", "w:type": "dxa"]) }
  let properties = XMLElement(
    "w:tblPr", [:],
    [
      XMLElement("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]), XMLElement("w:jc", ["w:val": "center"]),
      XMLElement("w:tblBorders", [:], lines), XMLElement("w:tblLayout", ["w:type": "fixed"]),
      XMLElement("w:tblCellMar", [:], margins),
    ])
  let grid = XMLElement("w:tblGrid", [:], widths.map { XMLElement("w:gridCol", ["w:w": "\($0)"]) })
  let head = tableRow(
    zip(table.columns, widths).map { cell([paragraph(.tableHead, $0.title)], width: $1, isCentred: true) },
    isHead: true)
  let rows = table.rows.map { tableRow(cells($0, table.columns, widths), isHead: false) }
  return XMLElement("w:tbl", [:], [properties, grid, head] + rows)
}

/// Shares of the text's width in whole twentieths of a point; what rounding leaves goes to the widest.
private func columnWidths(_ table: ReportTable, in width: Int) -> [Int] {
  var widths = table.columns.map { $0.width * width / 1000 }
  if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
    widths[widest] += width - widths.reduce(0, +)
  }
  return widths
}

private func tableRow(_ cells: [XMLElement], isHead: Bool) -> XMLElement {
  let properties = [XMLElement("w:cantSplit")] + (isHead ? [XMLElement("w:tblHeader")] : [])
  return XMLElement("w:tr", [:], [XMLElement("w:trPr", [:], properties)] + cells)
}

/// Cells over several columns take their widths together.
private func cells(_ row: ReportTable.Row, _ columns: [ReportTable.Column], _ widths: [Int]) -> [XMLElement] {
  var first = 0
  return row.cells.compactMap { item in
    let last = min(first + item.columns, columns.count)
    guard first < last else { return nil }
    defer { first = last }
    let content = cellParagraphs(item.content.text, columns[first].alignment, row.kind)
    return cell(content, width: widths[first..<last].reduce(0, +), columns: last - first)
  }
}

private func cell(_ content: [XMLElement], width: Int, columns: Int = 1, isCentred: Bool = false) -> XMLElement {
  var properties = [XMLElement("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
  if columns > 1 { properties.append(XMLElement("w:gridSpan", ["w:val": "\(columns)"])) }
  if isCentred { properties.append(XMLElement("w:vAlign", ["w:val": "center"])) }
  return XMLElement("w:tc", [:], [XMLElement("w:tcPr", [:], properties)] + content)
}

/// A paragraph a line. The row of a group stays with the one below it.
private func cellParagraphs(
  _ text: String, _ alignment: ReportTable.Column.Alignment, _ kind: ReportTable.Row.Kind
) -> [XMLElement] {
  let style: OfficialStyle =
    switch alignment {
    case .left: .tableText
    case .centre: .tableCentre
    case .right: .tableFigure
    }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
    paragraph(style, [run(String($0), isBold: kind == .group)], keepsWithNext: kind == .group || kind == .heading)
  }
}
