extension Texts {
  static let errors = [
    Wording("error.toDesk", "Về bàn làm việc", "Back to my desk"),
    Wording("error.toSignIn", "Tới trang đăng nhập", "To the sign-in page"),
    Wording("error.notFound.title", "Không có trang này", "There is no such page"),
    Wording(
      "error.notFound.text",
      "Địa chỉ có thể gõ nhầm, hoặc nội dung đã được chuyển đi. Hãy mở lại từ bàn làm việc.",
      "The address may be mistyped, or what was here has moved. Open it again from your desk."),
    Wording("error.notAllowed.title", "Bạn không có quyền làm việc này", "You may not do this"),
    Wording(
      "error.notAllowed.text",
      "Việc này thuộc vai khác, hoặc không làm được ở tình trạng hiện tại. Nếu đây là việc của bạn, "
        + "hãy báo phòng Kế hoạch - Tài chính.",
      "It belongs to another role, or cannot be done in the present state. If it is your work, "
        + "tell the planning room."),
    Wording("error.accountFirst.title", "Tài khoản cần một việc trước đã", "Your account needs something first"),
    Wording(
      "error.accountFirst.text",
      "Người quản trị vừa yêu cầu đổi mật khẩu hoặc cài xác thực hai lớp. Hãy mở mục Tài khoản ở một thẻ khác, làm xong rồi quay lại gửi; "
        + "nội dung đã gõ vẫn còn khi bấm nút Quay lại của trình duyệt.",
      "The administrator asks for another password or a second factor. Open your account in another tab, do that, then come back "
        + "and send again; what you typed is still there behind the browser's Back button."),
    Wording("error.tokenMissing.title", "Trang này đã mở từ trước", "This page was opened earlier"),
    Wording(
      "error.tokenMissing.text",
      "Từ lúc mở trang, phiên làm việc đã đổi, hoặc trình duyệt không nhận cookie. Hãy quay lại trang trước, tải lại "
        + "rồi làm lại; nội dung đã gõ vẫn còn khi bấm nút Quay lại của trình duyệt.",
      "Your session has changed since the page was opened, or the browser refuses cookies. Go back, reload the page "
        + "and try again; what you typed is still there behind the browser's Back button."),
    Wording("error.unreadableForm.title", "Không đọc được nội dung gửi lên", "What was sent cannot be read"),
    Wording(
      "error.unreadableForm.text",
      "Nội dung gửi lên không đúng dạng mà trang này gửi. Hãy mở lại trang rồi gửi lại.",
      "It is not in the form that our pages send. Open the page again and send it again."),
    Wording("error.printerMissing.title", "Máy chủ chưa in được PDF", "The server cannot print PDF yet"),
    Wording(
      "error.printerMissing.text",
      "Máy chủ chưa cài LibreOffice. Hãy đề nghị quản trị cài gói libreoffice-writer-nogui, hoặc tải tệp .docx rồi lưu "
        + "thành PDF trên máy của bạn.",
      "LibreOffice is not installed on the server. Ask the administrator to install libreoffice-writer-nogui, or take "
        + "the .docx and save it as PDF on your own machine."),
    Wording("error.printFailed.title", "Chưa in được báo cáo ra PDF", "The report was not printed"),
    Wording(
      "error.printFailed.text",
      "LibreOffice không in xong trong 60 giây. Số liệu và lời văn không bị ảnh hưởng; hãy thử lại, hoặc tải tệp .docx.",
      "LibreOffice did not finish within 60 seconds. Nothing of the report is affected; try again, or take the .docx."),
    Wording("error.printBusy.title", "Đang có nhiều báo cáo chờ in", "Many reports are being printed"),
    Wording(
      "error.printBusy.text", "Hãy thử lại sau một phút, hoặc tải tệp .docx.",
      "Try again in a minute, or take the .docx."),
    Wording("error.tooLarge.title", "Nội dung gửi lên quá lớn", "Too much was sent"),
    Wording(
      "error.tooLarge.text",
      "Tối đa {{limit}} MB. Với văn bản, hãy bỏ ảnh quét trong tệp hoặc tách phụ lục thành tệp riêng rồi tải lại.",
      "The limit is {{limit}} MB. Take scanned pictures out of the file, or upload its annexes separately."),
    Wording("error.invalid.title", "Có chỗ chưa đúng", "Something has to be put right"),
    Wording(
      "error.invalid.text", "Bấm nút Quay lại của trình duyệt, sửa những chỗ sau rồi gửi lại.",
      "Go back with the browser's Back button, put these right and send again."),
    Wording("error.changedMeanwhile.title", "Người khác vừa sửa nội dung này", "Somebody else has just changed this"),
    Wording(
      "error.changedMeanwhile.text",
      "{{by}} đã lưu lúc {{at}}, sau khi bạn mở trang. Nội dung của bạn chưa được lưu nhưng vẫn còn khi bấm nút "
        + "Quay lại; hãy mở trang ở thẻ khác để xem bản mới rồi quyết định.",
      "{{by}} saved it at {{at}}, after you opened the page. Yours has not been saved but is still there behind the Back "
        + "button; open the page in another tab to see the new version, then decide."),
    Wording("error.changedHere.title", "Nội dung này vừa thay đổi", "This has just changed"),
    Wording(
      "error.changedHere.text",
      "Tình trạng đã khác lúc bạn mở trang, nên chưa có gì được lưu. Hãy tải lại trang rồi làm lại.",
      "It is no longer as it was when you opened the page, so nothing was saved. Reload the page and try again."),
    Wording(
      "error.cannotWrite.title", "Chưa lưu được: máy chủ hết chỗ trên đĩa", "Not saved: the server's disk is full"),
    Wording(
      "error.cannotWrite.text",
      "Không có gì bị lưu dở. Nội dung đã nhập vẫn còn khi bấm nút Quay lại của trình duyệt. Hãy báo người quản trị "
        + "máy chủ giải phóng chỗ trên đĩa rồi gửi lại.",
      "Nothing was half saved. What you entered is still there behind the browser's Back button. Ask the server's "
        + "administrator to free space on the disk, then send it again."),
    Wording("error.busy.title", "Máy chủ đang bận", "The server is busy"),
    Wording(
      "error.busy.text",
      "Chưa có gì được lưu. Nội dung đã nhập vẫn còn khi bấm nút Quay lại; hãy gửi lại sau ít giây.",
      "Nothing was saved. What you entered is still there behind the Back button; send it again in a few seconds."),
    Wording("error.internal.title", "Chương trình gặp lỗi", "The program has failed"),
    Wording(
      "error.internal.text",
      "Chưa có gì được lưu. Lỗi đã ghi vào nhật ký máy chủ; hãy thử lại, nếu vẫn lỗi thì báo người quản trị kèm giờ xảy ra.",
      "Nothing was saved. The fault is in the server's log; try again, and if it stays tell the administrator the time."
    ),
  ]
}
