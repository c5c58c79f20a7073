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
      """
      KẾ HOẠCH
      Phát triển sự nghiệp năm 2025

      I. MỤC TIÊU

      - Có thêm 10 xã đạt chuẩn nông thôn mới.

      II. NHIỆM VỤ

      - Huyện A: có thêm 06 xã đạt chuẩn nông thôn mới.
      """,
      """
      KẾ HOẠCH
      Xây dựng nông thôn mới năm 2025

      Số: 12/KH-UBND

      Lạng Sơn, ngày 10 tháng 01 năm 2025

      II. NHIỆM VỤ

      1. Huyện Bắc Sơn: có thêm 02 xã đạt chuẩn nông thôn mới; trồng rừng mới 800 ha.

      2. Huyện Bình Gia: có thêm 03 xã đạt chuẩn nông thôn mới; trồng rừng mới 1.200 ha.

      3. UBND huyện Chi Lăng

      - Có thêm 02 xã đạt chuẩn nông thôn mới.

      - Trồng rừng mới 900 ha.

      4. UBND huyện Hữu Lũng

      - Có thêm 03 xã đạt chuẩn nông thôn mới.

      - Trồng rừng mới 1.100 ha.
      """,
      """
      KẾ HOẠCH
      Tuyển dụng viên chức năm 2025

      I. CHỈ TIÊU

      1. Cấp mầm non

      Tuyển dụng 120 giáo viên mới; tổ chức 05 lớp bồi dưỡng nghiệp vụ cho giáo viên.

      2. Cấp tiểu học

      Tuyển dụng 150 giáo viên mới; tổ chức 06 lớp bồi dưỡng nghiệp vụ cho giáo viên.

      3. Cấp trung học cơ sở

      Tuyển dụng 95 giáo viên mới; tổ chức 04 lớp bồi dưỡng nghiệp vụ cho giáo viên.

      II. TIẾN ĐỘ

      Quý I: tuyển dụng 60 giáo viên mới. Quý II: tuyển dụng 80 giáo viên mới.

      - Đợt 1: tuyển dụng 200 giáo viên mới.

      - Đợt 2: tuyển dụng 165 giáo viên mới.
      """,
      """
      KẾ HOẠCH
      Phát triển hạ tầng giao thông năm 2025

      1. Tuyến đường tỉnh 241

      Nâng cấp mặt đường 12 km; chiều dài tuyến 24,5 km; kinh phí thực hiện 85 tỷ đồng.

      2. Tuyến đường tỉnh 242

      Nâng cấp mặt đường 15 km; chiều dài tuyến 31 km; kinh phí thực hiện 110 tỷ đồng.

      3. Tuyến đường tỉnh 245

      Nâng cấp mặt đường 10 km; chiều dài tuyến 18 km; kinh phí thực hiện 70 tỷ đồng.

      Tổng kinh phí thực hiện 265 tỷ đồng.
      """,
      """
      BÁO CÁO
      Kết quả công tác y tế năm 2025

      I. BỆNH VIỆN ĐA KHOA TỈNH

      Khám cho 185.000 lượt người bệnh; điều trị nội trú 32.400 lượt người bệnh; công suất sử dụng giường bệnh đạt 98,2%.

      II. BỆNH VIỆN PHỤC HỒI CHỨC NĂNG

      Khám cho 125.000 lượt người bệnh; điều trị nội trú 18.200 lượt người bệnh; công suất sử dụng giường bệnh đạt 91,5%.

      III. TRUNG TÂM Y TẾ CÁC HUYỆN

      Khám cho 142.000 lượt người bệnh; công suất sử dụng giường bệnh đạt 85,0%.

      Bệnh viện tỉnh được giao 650 giường bệnh, thực kê 720 giường bệnh.
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test(
    "a result told twice with values that rounding does not explain",
    arguments: [
      ("1.254 tỷ đồng", "1.245 tỷ đồng", 1), ("1.254 tỷ đồng", "1,25 nghìn tỷ đồng", 0),
      ("1.254 tỷ đồng", "2.245 tỷ đồng", 0), ("1.254 tỷ đồng", "1.254 tỷ đồng", 0),
    ])
  func results(one: String, other: String, count: Int) throws {
    let text = """
      BÁO CÁO
      Kết quả thực hiện nhiệm vụ năm 2024

      1. Thu ngân sách nhà nước trên địa bàn đạt \(one).

      2. Công tác tài chính: thu ngân sách nhà nước trên địa bàn đạt \(other), góp phần hoàn thành dự toán.
      """
    #expect(try quotes(check, text).count == count)
  }
}
