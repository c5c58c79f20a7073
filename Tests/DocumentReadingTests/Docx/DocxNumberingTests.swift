import DocumentReading
import Domain
import Testing

@Suite("Numbers of a Word document's lists") struct DocxNumberingTests {
  func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  var numbering: String {
    "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")
      + level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)") + "</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "") + "</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"2\">" + level(0, "decimal", "Điều %1", "<w:suff w:val=\"nothing\"/>")
      + level(1, "decimal", "%1.%2", "<w:isLgl/>") + "</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
      + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
  }

  func item(_ text: String, _ list: Int, _ level: Int) -> String {
    p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  @Test("labels are words of the block, as in a text file") func labels() throws {
    let document = try WordFile(
      item("MỤC ĐÍCH", 1, 0) + item("Mục tiêu", 1, 1) + item("Trồng rừng", 1, 2) + item("Chăn nuôi", 1, 2)
        + item("Thủy sản", 1, 3) + item("Nhiệm vụ", 1, 1) + item("", 1, 2) + item("Sau mục trống", 1, 2)
        + item("TỔ CHỨC", 1, 0) + item("Các đơn vị thực hiện.", 1, 1), numbering: numbering
    ).read()
    #expect(
      document.outline == [
        "# 2 I. MỤC ĐÍCH", "# 3 1. Mục tiêu", "# 4 1.1. Trồng rừng", "# 4 1.2. Chăn nuôi", "# 6 a) Thủy sản",
        "# 3 2. Nhiệm vụ",
        "# 4 2.2. Sau mục trống", "# 2 II. TỔ CHỨC", "1. Các đơn vị thực hiện.",
      ])
    #expect(document.blocks[2].content.label?.text == "1.1")
    #expect(document.quote(document.blocks[2].range) == "1.1. Trồng rừng")
  }

  @Test("bullets make list items, a list that starts anew counts from there") func otherLists() throws {
    let document = try WordFile(
      item("Sở Nội vụ;", 2, 0) + item(" về phạm vi", 3, 0) + item("Mục", 4, 1) + item("Mục", 4, 1) + item("Mục", 1, 1),
      numbering: numbering
    ).read()
    #expect(document.outline == ["- Sở Nội vụ;", "# 1 Điều 1 về phạm vi", "# 3 5. Mục", "# 3 6. Mục", "# 3 7. Mục"])
    #expect(document.quote(document.blocks[0].range) == "- Sở Nội vụ;")
  }

  @Test("a style's numbering, taken away by 0") func byStyle() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/>\
      </w:numPr></w:pPr></w:style>
      """
    let document = try WordFile(
      p("Có số", "<w:pStyle w:val=\"Muc\"/>")
        + p("Không số", "<w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), styles: styles,
      numbering: numbering
    ).read()
    #expect(document.outline == ["# 3 1. Có số", "Không số"])
  }

  @Test("numbers alone in a table's cells are kept") func tableNumbers() throws {
    let document = try WordFile(
      table([cell(item("", 1, 1)), cell("Trồng rừng")], [cell(item("", 1, 1)), cell("Nước sạch")]), numbering: numbering
    ).read()
    #expect(document.outline == ["1. | Trồng rừng / 2. | Nước sạch"])
  }
}
