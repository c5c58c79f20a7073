/// What sets our styles apart from those of any template.
private let prefix = "NongVu"

/// A style of ours that leans on nothing of the template.
func templateStyle(_ style: OfficialStyle) -> XMLElement {
  let font = OfficialPage.font
  var letters = style.format.runProperties
  letters.children.insert(
    .element(
      XMLElement("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])), at: 0)
  return XMLElement(
    "w:style", ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": prefix + style.rawValue],
    [
      XMLElement("w:name", ["w:val": "Nông Vụ - \(style.name)"]),
      style.format.paragraphProperties(outlineLevel: style.outlineLevel), letters,
    ])
}

extension XMLElement {
  /// With the styles' names as `templateStyle` has them.
  var withOwnStyles: XMLElement {
    var element = self
    if name == "w:pStyle" { element.attributes = attributes.map { ($0.name, prefix + $0.value) } }
    element.children = children.map { child in
      if case .element(let inner) = child { .element(inner.withOwnStyles) } else { child }
    }
    return element
  }
}
