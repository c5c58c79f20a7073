@testable import Checks
import Domain
import Testing

@Suite("Document cited with another symbol or date") struct OtherDocumentGivesOtherSymbolTests {
  let comparison = OtherDocumentGivesOtherSymbol()

  private func found(_ first: String, _ second: String) throws -> [[Finding]] {
    try compareDocuments([read(first, name: "a.txt"), read(second, name: "b.txt")], with: [comparison])
  }

  @Test(
    "is reported in one of the documents and names the other",
    arguments: [
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        Thực hiện Quyết định số 85/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị.
        """, "Quyết định số 85/QĐ-UBND ngày 17/01/2025"
      )
    ])
  func reported(first: String, second: String, quote: String) throws {
    let findings = try found(first, second)
    #expect(findings[0].isEmpty)
    #expect(findings[1].map(\.passage.quote) == [quote])
    #expect(findings[1].allSatisfy { $0.rule == .crossDocument && $0.notes.first?.document == "a.txt" })
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị.
        """
      ),
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về phê duyệt nhiệm vụ trọng tâm năm 2025 của các cơ quan, đơn vị.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        Thực hiện Quyết định số 59/QĐ-UBND ngày 17/01/2025 của UBND tỉnh về giao biên chế công chức, viên chức năm 2025.
        """
      ),
    ])
  func accepted(first: String, second: String) throws {
    #expect(try found(first, second).allSatisfy(\.isEmpty))
  }
}
