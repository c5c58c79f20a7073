import OfficePackage

/// Elements of a Word document that the reader knows; all others are entered without a thought.
enum WordElement {
  case paragraph, run, text, mathText, tab, lineBreak, noBreakHyphen, symbol
  case paragraphProperties, runProperties, style, numbering, numberingID, level, outlineLevel, hidden, verticalAlign,
    position, fonts, runStyle, softHyphen, capitals, deletedMark
  case footnoteReference, endnoteReference, fieldCharacter, textBox, object
  case table, row, rowProperties, cell, cellProperties, gridSpan, verticalMerge, horizontalMerge, gridBefore, gridAfter,
    cellDeletion
  case footnote, endnote
  /// Deleted or earlier content, or a second rendering of what was read already.
  case leftOut
  case other

  init(_ name: XMLName) {
    if wordNamespaces.contains(name.namespace) {
      self = wordElements[name.local] ?? .other
    } else {
      self = foreignElements[name.local] ?? .other
    }
  }
}

/// Which element an event is of, looked up once for each name.
struct WordElements {
  private var byID: [WordElement?] = []

  /// The element of the reader's last event.
  mutating func element(_ xml: XMLReader) -> WordElement {
    let id = xml.nameID
    while byID.count <= id { byID.append(nil) }
    if let known = byID[id] { return known }
    let element = WordElement(xml.name)
    byID[id] = element
    return element
  }
}

private let wordNamespaces: Set<String> = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
]

private let wordElements: [String: WordElement] = [
  "p": .paragraph, "r": .run, "t": .text, "tab": .tab, "ptab": .tab, "br": .lineBreak, "cr": .lineBreak,
  "noBreakHyphen": .noBreakHyphen, "softHyphen": .softHyphen, "rFonts": .fonts, "rStyle": .runStyle, "sym": .symbol,
  "pPr": .paragraphProperties, "rPr": .runProperties, "pStyle": .style,
  "numPr": .numbering, "numId": .numberingID, "ilvl": .level, "outlineLvl": .outlineLevel, "vanish": .hidden,
  "caps": .capitals, "cellDel": .cellDeletion,
  "vertAlign": .verticalAlign, "position": .position, "footnoteReference": .footnoteReference,
  "endnoteReference": .endnoteReference,
  "fldChar": .fieldCharacter, "txbxContent": .textBox, "tbl": .table, "tr": .row, "trPr": .rowProperties, "tc": .cell,
  "tcPr": .cellProperties, "gridSpan": .gridSpan, "vMerge": .verticalMerge, "hMerge": .horizontalMerge,
  "gridBefore": .gridBefore, "gridAfter": .gridAfter, "footnote": .footnote, "endnote": .endnote, "del": .deletedMark,
  "moveFrom": .deletedMark, "instrText": .leftOut, "delText": .leftOut, "delInstrText": .leftOut, "pPrChange": .leftOut,
  "rPrChange": .leftOut, "tblPrChange": .leftOut, "trPrChange": .leftOut, "tcPrChange": .leftOut,
  "sectPrChange": .leftOut,
  "tblGridChange": .leftOut, "numberingChange": .leftOut, "sdtPr": .leftOut, "sdtEndPr": .leftOut, "sectPr": .leftOut,
  "tblPr": .leftOut, "tblGrid": .leftOut, "tblPrEx": .leftOut, "ruby": .other,
]

private let foreignElements: [String: WordElement] = [
  "Fallback": .leftOut, "t": .mathText, "blip": .object, "imagedata": .object, "OLEObject": .object, "chart": .object,
  "relIds": .object,
]
