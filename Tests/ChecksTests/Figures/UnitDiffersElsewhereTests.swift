@testable import Checks
import Domain
import Testing

@Suite("Indicator in two kinds of unit") struct UnitDiffersElsewhereTests {
  let check = UnitDiffersElsewhere()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        BÁO CÁO
        Kết quả năm 2025

        1. Năm 2024 sản lượng khai thác đá xây dựng đạt 1.200 m3.

        2. Năm 2025 sản lượng khai thác đá xây dựng đạt 1.350 tấn.
        """, "sản lượng khai thác đá xây dựng đạt 1.350 tấn"
      )
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      """
      BÁO CÁO
      Kết quả năm 2025

      1. Năm 2024 sản lượng lương thực có hạt đạt 305.000 tấn.

      2. Năm 2025 sản lượng lương thực có hạt đạt 306,2 nghìn tấn.
      """,
      """
      BÁO CÁO
      Kết quả năm 2025

      1. Năm 2024 trồng mới rừng sản xuất tập trung 500 ha.

      2. Năm 2025 trồng mới rừng sản xuất tập trung đạt 98%.
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
