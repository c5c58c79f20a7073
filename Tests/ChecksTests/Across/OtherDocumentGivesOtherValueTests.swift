@testable import Checks
import Domain
import Testing

@Suite("Another document gives another value") struct OtherDocumentGivesOtherValueTests {
  let comparison = OtherDocumentGivesOtherValue()

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

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Có thêm 11 xã đạt chuẩn nông thôn mới.
        """, "11 xã đạt chuẩn nông thôn mới"
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

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2024

        - Có thêm 11 xã đạt chuẩn nông thôn mới.
        """
      ),
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """
      ),
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Có 87 sản phẩm OCOP đạt 3 sao trở lên.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Có trên 20 sản phẩm OCOP đạt 3 sao trở lên.
        """
      ),
      (
        """
        Số: 1/KH-UBND

        ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN

        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Có thêm 10 xã đạt chuẩn nông thôn mới nâng cao.
        """
      ),
    ])
  func accepted(first: String, second: String) throws {
    #expect(try found(first, second).allSatisfy(\.isEmpty))
  }
}
