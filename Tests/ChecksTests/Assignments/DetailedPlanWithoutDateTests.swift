@testable import Checks
import Domain
import Testing

@Suite("Detailed plan asked for without a date") struct DetailedPlanWithoutDateTests {
  let check = DetailedPlanWithoutDate()

  private func inPlan(_ sentence: String) -> String {
    "KẾ HOẠCH\nAn toàn thực phẩm năm 2025\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. \(sentence)"
  }

  @Test(
    "is reported where the plan is asked for",
    arguments: [
      ("Các bệnh viện theo nhiệm vụ được giao xây dựng kế hoạch chi tiết.", "xây dựng kế hoạch chi tiết"),
      ("Ban Quản lý các bến xe xây dựng phương án cụ thể, bố trí lực lượng.", "xây dựng phương án cụ thể"),
      ("Các trường xây dựng chương trình riêng và triển khai.", "xây dựng chương trình riêng"),
    ])
  func reported(sentence: String, quote: String) throws {
    #expect(try quotes(check, inPlan(sentence)) == [quote])
  }

  @Test(
    "a date, a period, or a plan that is there already",
    arguments: [
      "Các bệnh viện xây dựng kế hoạch chi tiết, gửi về Sở trước ngày 15/02/2025.",
      "Trong tháng 3/2025, các trường xây dựng kế hoạch chi tiết.",
      "Các đơn vị đã xây dựng kế hoạch chi tiết tiếp tục thực hiện.",
      "Việc xây dựng kế hoạch chi tiết do Văn phòng Sở hướng dẫn.",
      "Xây dựng kế hoạch phát triển mạng lưới trường lớp.",
    ])
  func accepted(sentence: String) throws {
    #expect(try quotes(check, inPlan(sentence)) == [])
  }

  @Test("a report asks for nothing")
  func report() throws {
    #expect(try quotes(check, "BÁO CÁO\nKết quả năm 2024\n\n1. Các đơn vị xây dựng kế hoạch chi tiết.") == [])
  }
}
