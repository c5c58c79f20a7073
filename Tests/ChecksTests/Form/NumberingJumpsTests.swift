@testable import Checks
import Domain
import Testing

@Suite("Numbering that jumps or repeats") struct NumberingJumpsTests {
  let check = NumberingJumps()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        1. Khám, chữa bệnh

        2. Tiêm chủng

        4. Dân số
        """, "4. Dân số"
      ),
      (
        """
        I. MỤC TIÊU

        II. NHIỆM VỤ

        IV. TỔ CHỨC THỰC HIỆN
        """, "IV. TỔ CHỨC THỰC HIỆN"
      ),
      (
        """
        2.1. Mầm non

        2.2. Tiểu học

        2.4. Trung học
        """, "2.4. Trung học"
      ),
      (
        """
        a) Sở Y tế: chủ trì

        b) Sở Tài chính: bố trí vốn

        b) Sở Nội vụ: thẩm định
        """, "b) Sở Nội vụ: thẩm định"
      ),
      (
        """
        1- Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo việc giám sát.

        2- Ban Tuyên giáo Tỉnh ủy hướng dẫn tuyên truyền.

        4- Văn phòng Tỉnh ủy theo dõi.
        """, "4- Văn phòng Tỉnh ủy theo dõi."
      ),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      """
      1. Khám, chữa bệnh

      2. Tiêm chủng

      3. Dân số
      """,
      """
      1. Tỷ lệ bao phủ bảo hiểm y tế đạt 95%.

      2. 100% trạm y tế xã có bác sĩ.

      3. Số giường bệnh đạt 32 giường trên 1 vạn dân.
      """,
      """
      a) Sở Y tế

      b) Sở Tài chính

      c) Sở Nội vụ

      d) Sở Tư pháp

      e) Sở Công Thương

      g) Thanh tra tỉnh
      """,
      """
      a) Sở Y tế

      b) Sở Tài chính

      c) Sở Nội vụ

      d) Sở Tư pháp

      đ) Sở Công Thương

      e) Thanh tra tỉnh
      """,
      """
      I. MỤC TIÊU

      1. Chung

      2. Cụ thể

      II. NHIỆM VỤ

      1. Về y tế

      2. Về giáo dục

      III. TỔ CHỨC

      1. Sở Y tế
      """,
      """
      1. Chung

      2. Cụ thể

      1. Chuyên đề một

      a) Trồng trọt

      b) Chăn nuôi

      2. Chuyên đề hai

      3. Chuyên đề ba

      4. Chuyên đề bốn
      """,
      """
      1. Khám bệnh: gồm a) Nội trú; b) Ngoại trú;

      c) Cấp cứu

      2. Tiêm chủng
      """,
      """
      Điều 1. Phạm vi

      1. Quy định này

      2. Đối tượng

      Điều 2. Giải thích

      1. Giường bệnh là
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }
}
