import DocumentReading
import Domain
import Extraction
import Testing

@Suite("What a document has to do with another") struct RelationTests {
  @Test(
    "the words before it tell, and go on counting over a list",
    arguments: [
      ("Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ;", [Reference.Relation.basis]),
      (
        "Căn cứ Luật Đê điều; Nghị định số 66/2021/NĐ-CP; Thông tư số 05/2020/TT-BTC của Bộ Tài chính;",
        [.basis, .basis]
      ),
      ("Căn cứ Chương trình công tác số 01/CTr-UBND ngày 10/01/2025 của UBND tỉnh;", [.basis]),
      (
        "Căn cứ các Nghị quyết của Hội đồng nhân dân tỉnh: số 66/NQ-HĐND ngày 09/12/2024; số 05/NQ-HĐND ngày 20/02/2025;",
        [.basis, .basis]
      ),
      ("Thực hiện Kế hoạch số 45/KH-UBND ngày 18/01/2024, Sở ban hành kế hoạch.", [.carriesOut]),
      ("Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 145/TTr-STC ngày 22/4/2024.", [.follows]),
      (
        "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 25/QĐ-UBND ngày 09/12/2022.",
        [.replaces]
      ),
      ("Về việc sửa đổi, bổ sung một số điều của Quyết định số 12/2022/QĐ-UBND.", [.amends]),
      ("(Kèm theo Quyết định số 22/QĐ-SNN ngày 06/02/2025)", [.attachedTo]),
      ("Đã ban hành Công văn số 14/SNN-TL về chống hạn.", [.mentions]),
    ] as [(String, [Reference.Relation])])
  func relations(text: String, expected: [Reference.Relation]) throws {
    let facts = readFacts(of: try readDocument(bytes: Array(text.utf8), fileName: "a.txt"))
    #expect(facts.references.map(\.relation) == expected)
  }

  @Test(
    "the State's numbers go by year, those of the Party and the National Assembly by term",
    arguments: [
      ("Quyết định số 25/QĐ-UBND ngày 09/12/2022", 2022, nil), ("Nghị định số 66/2021/NĐ-CP", 2021, nil),
      ("Nghị quyết số 19-NQ/TW ngày 16/6/2022", nil, 13), ("Luật số 06/2022/QH15", 2022, 15),
      ("Nghị quyết số 26-NQ/TW", nil, nil),
    ] as [(String, Int?, Int?)])
  func series(text: String, year: Int?, term: Int?) throws {
    let facts = readFacts(of: try readDocument(bytes: Array("Theo \(text).".utf8), fileName: "a.txt"))
    let reference = try #require(facts.references.first)
    #expect(reference.year == year)
    #expect(reference.term == term)
  }
}
