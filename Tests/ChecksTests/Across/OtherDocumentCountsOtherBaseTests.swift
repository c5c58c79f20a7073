@testable import Checks
import Domain
import Testing

@Suite("Another document counts over another base") struct OtherDocumentCountsOtherBaseTests {
  let comparison = OtherDocumentCountsOtherBase()

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

        - Tỷ lệ hộ gia đình nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
        """, "Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt 99%"
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

        - Tỷ lệ người dân nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
        """,
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        - Tỷ lệ dân cư nông thôn được sử dụng nước hợp vệ sinh đạt 99%.
        """
      )
    ])
  func accepted(first: String, second: String) throws {
    #expect(try found(first, second).allSatisfy(\.isEmpty))
  }
}
