@testable import Checks
import Domain
import Testing

@Suite("Time outside the document's own period") struct PeriodOutsideDocumentTests {
  let check = PeriodOutsideDocument()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        KẾ HOẠCH
        Tháng cao điểm năm 2025

        II. NHIỆM VỤ

        1. Kiểm tra 12 bến xe

        - Đơn vị chủ trì: Thanh tra Sở.
        - Thời gian hoàn thành: Tháng 12/2025.

        III. THỜI GIAN, ĐỐI TƯỢNG

        1. Thời gian thực hiện: từ tháng 01 năm 2025 đến tháng 9 năm 2025.
        """, "Tháng 12/2025"
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
      Tháng cao điểm năm 2025

      II. NHIỆM VỤ

      1. Kiểm tra 12 bến xe

      - Đơn vị chủ trì: Thanh tra Sở.
      - Thời gian hoàn thành: Tháng 8/2025.

      III. THỜI GIAN, ĐỐI TƯỢNG

      1. Thời gian thực hiện: từ tháng 01 năm 2025 đến tháng 9 năm 2025.
      """,
      """
      KẾ HOẠCH
      Tháng cao điểm năm 2025

      II. NHIỆM VỤ

      1. Kiểm tra 12 bến xe

      - Đơn vị chủ trì: Thanh tra Sở.
      - Thời gian hoàn thành: Quý III/2025.

      III. THỜI GIAN, ĐỐI TƯỢNG

      1. Thời gian thực hiện: từ tháng 01 năm 2025 đến tháng 9 năm 2025.
      """,
      """
      BÁO CÁO
      Kết quả 6 tháng đầu năm 2025

      Trong 6 tháng đầu năm khám 12.500 lượt người; năm 2024 khám 24.000 lượt người.
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
