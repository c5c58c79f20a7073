@testable import Checks
import Domain
import Testing

@Suite("Recurring report without a day") struct RecurringReportWithoutDayTests {
  let check = RecurringReportWithoutDay()

  @Test(
    "is reported where it stands",
    arguments: [
      ("Định kỳ hằng quý, các bệnh viện báo cáo Sở Y tế.", "Định kỳ hằng quý"),
      ("Các trường định kỳ hàng tháng, quý, năm báo cáo kết quả về Phòng Giáo dục.", "định kỳ hàng tháng, quý, năm"),
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      "Định kỳ hằng quý (ngày 20 tháng cuối quý), các bệnh viện báo cáo Sở Y tế.",
      "Định kỳ 6 tháng (15/6), hằng năm (15/12) báo cáo Sở.",
      "Định kỳ kiểm tra, bảo dưỡng cầu đường 6 tháng một lần.",
      "Thực hiện chế độ báo cáo định kỳ theo quy định.",
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test(
    "in a report only its tasks are looked at",
    arguments: [
      ("I. KẾT QUẢ\n\n1. Văn phòng Sở định kỳ hằng tháng báo cáo Giám đốc Sở.", 0),
      ("II. NHIỆM VỤ\n\n1. Văn phòng Sở định kỳ hằng tháng báo cáo Giám đốc Sở.", 1),
    ])
  func inReport(section: String, count: Int) throws {
    #expect(try quotes(check, "BÁO CÁO\nKết quả 6 tháng đầu năm 2025\n\n" + section).count == count)
  }
}
