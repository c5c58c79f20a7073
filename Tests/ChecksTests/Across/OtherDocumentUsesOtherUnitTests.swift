@testable import Checks
import Domain
import Testing

@Suite("Another document uses another kind of unit") struct OtherDocumentUsesOtherUnitTests {
  let comparison = OtherDocumentUsesOtherUnit()

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

        - Khai thác gỗ 580 nghìn m2.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Khai thác 348.284 m3 gỗ các loại.
        """, "Khai thác 348.284 m3 gỗ các loại"
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

        - Sản lượng lương thực có hạt 305 nghìn tấn.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Sản lượng lương thực có hạt 305.000 tấn.
        """
      ),
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Diện tích gieo trồng rau 5.866 ha.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Sản lượng rau 60.000 tấn.
        """
      ),
    ])
  func accepted(first: String, second: String) throws {
    #expect(try found(first, second).allSatisfy(\.isEmpty))
  }
}
