@testable import Checks
import Domain
import Testing

@Suite("Superior's target that no task carries") struct SuperiorTargetNotCarriedTests {
  let comparison = SuperiorTargetNotCarried()

  private func found(_ first: String, _ second: String) throws -> [[Finding]] {
    try compareDocuments([read(first, name: "a.txt"), read(second, name: "b.txt")], with: [comparison])
  }

  @Test(
    "is reported in one of the documents and names the other",
    arguments: [
      (
        """
        Số: 18/QĐ-UBND
        Lạng Sơn, ngày 05 tháng 01 năm 2025
        QUYẾT ĐỊNH
        Giao chỉ tiêu kế hoạch năm 2025

        - Trồng rừng mới 9.000 ha.
        """,
        """
        Số: 31/KH-SNN
        Lạng Sơn, ngày 06 tháng 02 năm 2025
        KẾ HOẠCH
        Nhiệm vụ trọng tâm năm 2025

        Thực hiện Quyết định số 18/QĐ-UBND ngày 05/01/2025 của UBND tỉnh.

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """, "Quyết định số 18/QĐ-UBND ngày 05/01/2025"
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
        Số: 18/QĐ-UBND
        Lạng Sơn, ngày 05 tháng 01 năm 2025
        QUYẾT ĐỊNH
        Giao chỉ tiêu kế hoạch năm 2025

        - Trồng rừng mới 9.000 ha.
        """,
        """
        Số: 31/KH-SNN
        Lạng Sơn, ngày 06 tháng 02 năm 2025
        KẾ HOẠCH
        Nhiệm vụ trọng tâm năm 2025

        Thực hiện Quyết định số 18/QĐ-UBND ngày 05/01/2025 của UBND tỉnh.

        - Trồng rừng mới 9.000 ha.
        """
      ),
      (
        """
        Số: 18/QĐ-UBND
        Lạng Sơn, ngày 05 tháng 01 năm 2025
        QUYẾT ĐỊNH
        Giao chỉ tiêu kế hoạch năm 2025

        - Trồng rừng mới 9.000 ha.
        """,
        """
        Số: 31/KH-SNN
        Lạng Sơn, ngày 06 tháng 02 năm 2025
        KẾ HOẠCH
        Nhiệm vụ trọng tâm năm 2025

        Thực hiện Quyết định số 19/QĐ-UBND ngày 05/01/2025 của UBND tỉnh.

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """
      ),
    ])
  func accepted(first: String, second: String) throws {
    #expect(try found(first, second).allSatisfy(\.isEmpty))
  }
}
