/// A paragraph in a style of the document. `keepsWithNext` beyond what the style says.
func paragraph(_ style: OfficialStyle, _ runs: [XMLElement], keepsWithNext: Bool = false) -> XMLElement {
  var properties = [XMLElement("w:pStyle", ["w:val": style.rawValue])]
  if keepsWithNext { properties.append(XMLElement("w:keepNext")) }
  return XMLElement("w:p", [:], [XMLElement("w:pPr", [:], properties)] + runs)
}

func paragraph(_ style: OfficialStyle, _ text: String, keepsWithNext: Bool = false) -> XMLElement {
  paragraph(style, [run(text)], keepsWithNext: keepsWithNext)
}

/// A title over several lines, broken where it is best.
func balancedParagraph(_ style: OfficialStyle, _ text: String, widthInTwentieths width: Int) -> XMLElement {
  let lines = balancedLines(text, size: style.format.size, width: Double(width) / 20)
  var runs: [XMLElement] = []
  for (index, line) in lines.enumerated() {
    if index > 0 { runs.append(XMLElement("w:r", [:], [XMLElement("w:br")])) }
    runs.append(run(index < lines.count - 1 ? line + " " : line))
  }
  return paragraph(style, runs)
}

/// Width in points of the widest line that `balancedParagraph` makes.
func balancedWidth(_ style: OfficialStyle, _ text: String, widthInTwentieths width: Int) -> Double {
  let size = style.format.size
  return balancedLines(text, size: size, width: Double(width) / 20).map { boldWidth($0, size: size) }.max() ?? 0
}

func run(_ text: String, isBold: Bool = false) -> XMLElement {
  let properties = isBold ? [XMLElement("w:rPr", [:], [XMLElement("w:b"), XMLElement("w:bCs")])] : []
  return XMLElement("w:r", [:], properties + [XMLElement("w:t", ["xml:space": "preserve"], text: text)])
}
