import Reporting
import Testing

@Suite("Body and foot") struct BodyTests {
  @Test("parts in capitals, labels before the words, the end './.' that stays with the signature")
  func body() throws {
    let report = keyTaskReport(try fullSample())
    let paragraphs = try document(report).all("w:p")
    #expect(paragraphs.first { $0.style == "PhanMuc" }?.words == "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRỌNG TÂM")
    #expect(
      paragraphs.filter { $0.style == "Diem" }.map { String($0.words.prefix(2)) } == ["a)", "b)", "c)", "d)", "a)"])
    let written = paragraphs.map(\.words)
    for block in report.body where block.role != .section {
      #expect(written.contains((block.label.map { "\($0) " } ?? "") + block.text))
    }
    let last = try #require(paragraphs.last { $0.words.hasSuffix("./.") })
    #expect(last.child("w:pPr")?.child("w:keepNext") != nil)
  }

  @Test("Nơi nhận: lines begin '- ' and end ';', the archive's line ends '.'; the signature in capitals on the right")
  func foot() throws {
    let table = try #require(try document(keyTaskReport(fullSample())).all("w:tbl").dropFirst().first)
    let cells = table.all("w:tc").map { $0.all("w:p").map(\.words) }
    #expect(
      cells == [
        [
          "Nơi nhận:", "- UBND tỉnh (b/c);", "- Lãnh đạo Sở;", "- UBND các xã, phường;",
          "- Các phòng, ban, đơn vị thuộc Sở;", "- Lưu: VT, KHTC.",
        ], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn B"],
      ])
    #expect(table.all("w:cantSplit").count == 1)
  }

  @Test("letters of the mark-up and control letters pasted from elsewhere do no harm")
  func escapes() throws {
    var plan = planSample(.prose)
    plan.arrangements = ["Giá < 5 & > 3 \"triệu\"\u{B}\u{0} đồng/ha"]
    let words = try document(planText(plan)).all("w:p").map(\.words)
    #expect(words.contains("Giá < 5 & > 3 \"triệu\" đồng/ha./."))
  }
}
