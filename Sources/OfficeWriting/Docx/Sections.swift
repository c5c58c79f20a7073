/// The pages of a part of the document: `w:sectPr` in the schema's order.
///
/// The page number stands in the header from the second page on; a first page has an empty header. Each part begins a new
/// page and, for annexes, new numbers (Nghị định 30/2020/NĐ-CP, Annex I, I.8 and III.1).
func sectionProperties(isLandscape: Bool, restartsNumbers: Bool) -> XMLElement {
  let size: XMLElement =
    isLandscape
    ? XMLElement(
      "w:pgSz",
      ["w:w": "\(OfficialPage.height)", "w:h": "\(OfficialPage.width)", "w:orient": "landscape"])
    : XMLElement("w:pgSz", ["w:w": "\(OfficialPage.width)", "w:h": "\(OfficialPage.height)"])
  var children = [
    XMLElement("w:headerReference", ["w:type": "default", "r:id": PartNames.numberedHeaderID]),
    XMLElement("w:headerReference", ["w:type": "first", "r:id": PartNames.blankHeaderID]),
    XMLElement("w:type", ["w:val": "nextPage"]), size,
    XMLElement(
      "w:pgMar",
      [
        "w:top": "\(OfficialPage.top)", "w:right": "\(OfficialPage.right)", "w:bottom": "\(OfficialPage.bottom)",
        "w:left": "\(OfficialPage.left)", "w:header": "\(OfficialPage.headerDistance)",
        "w:footer": "\(OfficialPage.footerDistance)", "w:gutter": "0",
      ]),
  ]
  if restartsNumbers { children.append(XMLElement("w:pgNumType", ["w:start": "1"])) }
  children.append(XMLElement("w:titlePg"))
  return XMLElement("w:sectPr", [:], children)
}

/// The thin paragraph that ends a part; a table may not be the last thing on a page's part.
func sectionEnd(_ properties: XMLElement) -> XMLElement {
  XMLElement(
    "w:p", [:],
    [XMLElement("w:pPr", [:], [XMLElement("w:pStyle", ["w:val": OfficialStyle.rule.rawValue]), properties])])
}
