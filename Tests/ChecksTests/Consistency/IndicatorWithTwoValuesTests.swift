@testable import Checks
import Domain
import Testing

@Suite("Indicator with two values") struct IndicatorWithTwoValuesTests {
  let check = IndicatorWithTwoValues()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        I. MỤC TIÊU

        - Có thêm 11 xã đạt chuẩn nông thôn mới.

        II. NHIỆM VỤ

        - Có thêm 10 xã đạt chuẩn nông thôn mới.
        """, "11 xã đạt chuẩn nông thôn mới"
      )
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Có thêm 10 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Có thêm 10 xã đạt chuẩn nông thôn mới.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Có thêm trên 10 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Có thêm 12 xã đạt chuẩn nông thôn mới.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Có thêm 10 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Năm 2026 có thêm 12 xã đạt chuẩn nông thôn mới.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Có thêm 10 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Có thêm 06 xã đạt chuẩn nông thôn mới nâng cao.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Tổ chức 12 lớp tập huấn cho giáo viên mầm non.

      II. NHIỆM VỤ

      - Tổ chức 10 lớp tập huấn cho cán bộ quản lý.
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
