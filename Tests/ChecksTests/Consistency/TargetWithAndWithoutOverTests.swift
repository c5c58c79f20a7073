@testable import Checks
import Domain
import Testing

@Suite("Target stated with and without “trên”") struct TargetWithAndWithoutOverTests {
  let check = TargetWithAndWithoutOver()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        KẾ HOẠCH
        Phát triển sự nghiệp năm 2025

        I. MỤC TIÊU

        - Trồng rừng mới trên 9.000 ha.

        II. NHIỆM VỤ

        - Trồng rừng mới 9.000 ha.
        """, "Trồng rừng mới trên 9.000 ha"
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

      - Trồng rừng mới trên 9.000 ha.

      II. NHIỆM VỤ

      - Trồng rừng mới trên 9.000 ha.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Trồng rừng mới 9.000 ha.

      II. NHIỆM VỤ

      - Trồng rừng mới 9.000 ha.
      """,
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Trồng rừng mới trên 9.000 ha.

      II. NHIỆM VỤ

      - Năm 2024 đã trồng rừng mới 9.000 ha.
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
