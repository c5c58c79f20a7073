extension Texts {
  /// A unit's form as an Excel file.
  static let workbooks = [
    Wording("workbook.heading", "Làm trên Excel", "In Excel"),
    Wording(
      "workbook.help",
      "Tải biểu về điền khi không có mạng, rồi nộp lại ở đây. Trước khi ghi, hệ thống cho xem từng ô khác với số đang có.",
      "Download the form, fill it in without the network and bring it back here. Before anything is saved every cell that differs is shown."
    ),
    Wording("workbook.download", "Tải biểu Excel", "Download the form"),
    Wording("workbook.file", "Tệp .xlsx đã điền", "Filled .xlsx file"),
    Wording("workbook.compare", "So với số đang có", "Compare"),
    Wording("workbook.title", "Nhận số liệu từ tệp Excel", "Take figures from an Excel file"),
    Wording(
      "workbook.window", "Số liệu từ ngày {{from}} đến ngày {{to}}; hạn gửi {{due}}",
      "Data from {{from}} to {{to}}; due {{due}}"),
    Wording(
      "workbook.lead", "Những ô dưới đây khác với số đang có. Bỏ chọn ô nào thì ô đó giữ số đang có.",
      "These cells differ from what is held. Untick those that are to stay as they are."),
    Wording("workbook.take", "Nhận", "Take"),
    Wording("workbook.held", "Đang có", "Held"),
    Wording("workbook.filled", "Trong tệp", "In the file"),
    Wording("workbook.cell", "Ô", "Cell"),
    Wording("workbook.part", "Phần lời văn", "Text"),
    Wording("workbook.accept", "Ghi các ô đã chọn vào bản nháp", "Put the ticked cells into the draft"),
    Wording(
      "workbook.acceptHint", "Báo cáo chưa được gửi; xem lại rồi gửi ở trang báo cáo.",
      "The report is not sent yet; look at it again on its page."),
    Wording("workbook.back", "Về trang báo cáo", "Back to the report"),
    Wording("workbook.same", "Tệp giống hệt số đang có; không có gì để nhận.", "The file says what is held already."),
    Wording("workbook.taken", "Đã ghi số liệu từ tệp Excel vào bản nháp.", "The figures are in the draft."),
    Wording("workbook.missing", "Hãy chọn tệp .xlsx đã điền.", "Choose the filled .xlsx file."),
    Wording(
      "workbook.removal", "Ô trong tệp để trống; chọn thì số đang có bị xóa.",
      "The cell is empty; to take it removes what is held."),
    Wording(
      "workbook.older",
      "Sau khi biểu này được tải về, báo cáo đã được lưu thêm. So kỹ từng ô trước khi nhận.",
      "The report was saved after this form was downloaded. Compare each cell before you take it."),
    Wording(
      "workbook.changed",
      "{{by}} vừa lưu báo cáo lúc {{at}}; chưa ô nào được ghi. Dưới đây là so sánh với bản mới.",
      "{{by}} saved the report at {{at}}; nothing was taken. This is the comparison with the new version."),
    Wording(
      "workbook.notAForm",
      "Tệp này không phải biểu tải về từ trang này, hoặc các cột ẩn của biểu đã bị xóa. Hãy tải biểu về rồi chép số liệu sang.",
      "This is no form of this page, or its hidden columns are gone. Download the form and copy the figures into it."),
    Wording(
      "workbook.otherLayout",
      "Biểu này được tải về từ bản phần mềm khác. Hãy tải biểu mới rồi chép số liệu sang.",
      "This form comes from another version of the program. Download a new one and copy the figures into it."),
    Wording(
      "workbook.twice", "Một chỉ tiêu có hai dòng, ở ô {{first}} và {{second}}. Hãy xóa dòng thừa rồi nộp lại.",
      "One measure has two lines, at {{first}} and {{second}}. Delete one and try again."),
    Wording(
      "workbook.otherUnit", "Đây là biểu của {{theirs}}; trang này là của {{ours}}.",
      "This is the form of {{theirs}}; this page is of {{ours}}."),
    Wording(
      "workbook.otherPlan", "Đây là biểu của một kế hoạch khác; trang này là “{{ours}}”.",
      "This is the form of another plan; this page is “{{ours}}”."),
    Wording(
      "workbook.otherPeriod", "Đây là biểu {{theirs}}; trang này là {{ours}}. Hãy nộp ở trang của kỳ đó.",
      "This is the form of {{theirs}}; this page is of {{ours}}. Bring it to that period's page."),
    Wording("workbook.notANumber", "Ô này không phải số.", "This is no number."),
    Wording(
      "workbook.formulaWithoutValue",
      "Ô này là công thức chưa được tính. Mở tệp, bấm Lưu rồi nộp lại, hoặc gõ số thay công thức.",
      "This formula was never reckoned. Open the file, save it and try again, or type the number."),
    Wording("workbook.errorValue", "Công thức trong ô này báo lỗi.", "The formula in this cell gives an error."),
    Wording(
      "workbook.unknownKind", "Loại số liệu “{{word}}” không có; chọn Thực hiện hoặc Ước.",
      "There is no kind “{{word}}”; choose Thực hiện or Ước."),
    Wording(
      "workbook.unknown", "{{count}} dòng của tệp không còn trong biểu: {{names}}.",
      "{{count}} lines of the file are not in the form any more: {{names}}."),
    Wording(
      "workbook.closed", "{{count}} ô đã được duyệt nên không nhận thay đổi: {{names}}.",
      "{{count}} cells are approved and take no change: {{names}}."),
    Wording(
      "workbook.absent", "Tệp thiếu dòng của: {{names}}. Số đang có của các chỉ tiêu này được giữ nguyên.",
      "The file has no line of: {{names}}. What is held stays."),
  ]
}
