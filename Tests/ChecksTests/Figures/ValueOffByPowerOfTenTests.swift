@testable import Checks
import Domain
import Testing

@Suite("Value off by a power of ten") struct ValueOffByPowerOfTenTests {
  let check = ValueOffByPowerOfTen()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        BÁO CÁO
        Kết quả năm 2025

        1. Năm 2024 sản lượng lương thực có hạt đạt 305.000 tấn.

        2. Năm 2025 sản lượng lương thực có hạt đạt 30.620 tấn.
        """, "sản lượng lương thực có hạt đạt 30.620 tấn"
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

      2. Năm 2025 sản lượng lương thực có hạt đạt 310.000 tấn.
      """,
      """
      BÁO CÁO
      Kết quả năm 2025

      1. Mục tiêu năm 2025 thành lập mới 15 hợp tác xã nông nghiệp.

      2. Tháng 01 năm 2025 thành lập mới 01 hợp tác xã nông nghiệp.
      """,
      """
      BÁO CÁO
      Kết quả năm 2025

      1. Năm 2024 xử lý 1.200 trường hợp vi phạm.

      2. Năm 2025 xử lý 900 trường hợp vi phạm.
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
