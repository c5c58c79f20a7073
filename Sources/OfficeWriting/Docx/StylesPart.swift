/// word/styles.xml: Times New Roman for every script, Vietnamese, and the styles of the official parts.
func stylesPart() -> XMLElement {
  let font = OfficialPage.font
  let letters = XMLElement(
    "w:rPr", [:],
    [
      XMLElement("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font]),
      XMLElement("w:color", ["w:val": "000000"]), XMLElement("w:sz", ["w:val": "28"]),
      XMLElement("w:szCs", ["w:val": "28"]),
      XMLElement("w:lang", ["w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA"]),
    ])
  let defaults = XMLElement(
    "w:docDefaults", [:],
    [
      XMLElement("w:rPrDefault", [:], [letters]),
      XMLElement(
        "w:pPrDefault", [:],
        [
          XMLElement(
            "w:pPr", [:],
            [XMLElement("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"])])
        ]),
    ])
  let normal = XMLElement(
    "w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"],
    [XMLElement("w:name", ["w:val": "Normal"]), XMLElement("w:qFormat")])
  let table = XMLElement(
    "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
    [XMLElement("w:name", ["w:val": "Normal Table"]), XMLElement("w:uiPriority", ["w:val": "99"])])
  return XMLElement("w:styles", wordNamespaces, [defaults, normal, table] + OfficialStyle.allCases.map(styleElement))
}

private func styleElement(_ style: OfficialStyle) -> XMLElement {
  XMLElement(
    "w:style", ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": style.rawValue],
    [
      XMLElement("w:name", ["w:val": style.name]), XMLElement("w:basedOn", ["w:val": "Normal"]),
      XMLElement("w:qFormat"), style.format.paragraphProperties(outlineLevel: style.outlineLevel),
      style.format.runProperties,
    ])
}
