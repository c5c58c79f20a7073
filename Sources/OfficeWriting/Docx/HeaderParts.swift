/// word/header1.xml: the page number in the middle.
func numberedHeader() -> XMLElement {
  let field = [
    fieldCharacter("begin"),
    XMLElement("w:r", [:], [XMLElement("w:instrText", ["xml:space": "preserve"], text: " PAGE ")]),
    fieldCharacter("separate"), run("2"), fieldCharacter("end"),
  ]
  return XMLElement("w:hdr", wordNamespaces, [paragraph(.pageNumber, field)])
}

/// word/header2.xml: nothing, on first pages.
func blankHeader() -> XMLElement { XMLElement("w:hdr", wordNamespaces, [paragraph(.pageNumber, [])]) }

private func fieldCharacter(_ type: String) -> XMLElement {
  XMLElement("w:r", [:], [XMLElement("w:fldChar", ["w:fldCharType": type])])
}
