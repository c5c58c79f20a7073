/// word/settings.xml: Vietnamese numbers and language, the rules of current Word.
func settingsPart() -> XMLElement {
  let mode = XMLElement(
    "w:compatSetting",
    ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
  return XMLElement(
    "w:settings", wordNamespaces,
    [
      XMLElement("w:zoom", ["w:percent": "100"]), XMLElement("w:defaultTabStop", ["w:val": "720"]),
      XMLElement("w:characterSpacingControl", ["w:val": "doNotCompress"]), XMLElement("w:compat", [:], [mode]),
      XMLElement("w:themeFontLang", ["w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA"]),
      XMLElement("w:decimalSymbol", ["w:val": ","]), XMLElement("w:listSeparator", ["w:val": ";"]),
    ])
}

/// word/fontTable.xml.
func fontTablePart() -> XMLElement {
  XMLElement(
    "w:fonts", wordNamespaces,
    [
      XMLElement(
        "w:font", ["w:name": OfficialPage.font],
        [
          XMLElement("w:panose1", ["w:val": "02020603050405020304"]), XMLElement("w:charset", ["w:val": "A3"]),
          XMLElement("w:family", ["w:val": "roman"]), XMLElement("w:pitch", ["w:val": "variable"]),
        ])
    ])
}
