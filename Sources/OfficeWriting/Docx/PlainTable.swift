/// A table without borders that holds cells of a head or foot side by side. Columns in twentieths of a point.
func plainTable(columns: [Int], rows: [[[XMLElement]]]) -> XMLElement {
  let none = ["top", "left", "bottom", "right"].map { XMLElement("w:\($0)", ["w:w": "0", "w:type": "dxa"]) }
  let properties = XMLElement(
    "w:tblPr", [:],
    [
      XMLElement("w:tblW", ["w:w": "\(columns.reduce(0, +))", "w:type": "dxa"]),
      XMLElement("w:tblInd", ["w:w": "0", "w:type": "dxa"]), XMLElement("w:tblLayout", ["w:type": "fixed"]),
      XMLElement("w:tblCellMar", [:], none),
    ])
  let grid = XMLElement("w:tblGrid", [:], columns.map { XMLElement("w:gridCol", ["w:w": "\($0)"]) })
  let rows = rows.map { cells in
    XMLElement(
      "w:tr", [:],
      [XMLElement("w:trPr", [:], [XMLElement("w:cantSplit")])]
        + zip(cells, columns).map { content, width in
          let properties = XMLElement("w:tcPr", [:], [XMLElement("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])])
          return XMLElement("w:tc", [:], [properties] + content)
        })
  }
  return XMLElement("w:tbl", [:], [properties, grid] + rows)
}
