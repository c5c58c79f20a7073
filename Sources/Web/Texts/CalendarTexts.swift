extension Texts {
  /// A person's deadlines.
  static let calendar = [
    Wording("calendar.title", "Lịch thời hạn", "Deadlines"),
    Wording("calendar.day", "Ngày", "Day"),
    Wording("calendar.matter", "Việc", "What"),
    Wording("calendar.plan", "Kế hoạch", "Plan"),
    Wording("calendar.state", "Tình trạng", "State"),
    Wording("calendar.done", "đã xong", "done"),
    Wording("calendar.none", "Không có thời hạn nào phía trước.", "No deadline lies ahead."),
    Wording("calendar.sendReport", "Gửi báo cáo {{period}}", "Send the report: {{period}}"),
    Wording("calendar.reportsCome", "Các đơn vị gửi báo cáo {{period}}", "Units' reports come in: {{period}}"),
    Wording("calendar.of", "Thời hạn của {{name}}", "Deadlines of {{name}}"),
    Wording("calendar.phone", "Xem trên điện thoại", "On the telephone"),
    Wording(
      "calendar.help",
      "Tạo một địa chỉ riêng rồi thêm vào lịch trên điện thoại hay Outlook (“Đăng ký lịch bằng địa chỉ”). Ai biết địa chỉ thì xem được các thời hạn này mà không cần đăng nhập; đừng chuyển cho người khác. Tạo địa chỉ mới thì địa chỉ cũ hết dùng được.",
      "Make a private address and add it to the calendar of your telephone or Outlook (“subscribe by address”). Whoever knows it reads these deadlines without signing in; do not pass it on. A new address ends the old one."
    ),
    Wording("calendar.make", "Tạo địa chỉ lịch", "Make an address"),
    Wording("calendar.again", "Tạo địa chỉ mới", "Make a new address"),
    Wording("calendar.end", "Thu hồi địa chỉ", "End the address"),
    Wording("calendar.ended", "Địa chỉ lịch đã thu hồi.", "The address leads nowhere now."),
    Wording("calendar.made", "Địa chỉ lịch của anh/chị:", "The address of your calendar:"),
    Wording("calendar.address", "Địa chỉ lịch", "Address"),
    Wording("calendar.once", "Chép ngay: địa chỉ không hiện lại lần nữa.", "Copy it now: it is not shown again."),
    Wording("digest.title", "Thư nhắc việc hằng ngày", "A daily digest by mail"),
    Wording("digest.address", "Địa chỉ thư", "Mail address"),
    Wording(
      "digest.hint", "Mỗi ngày nhiều nhất một thư, chỉ khi có việc chờ. Để trống nếu không nhận.",
      "At most one a day, only when something waits. Empty for none."),
    Wording("digest.save", "Lưu địa chỉ thư", "Save"),
    Wording("digest.saved", "Đã lưu địa chỉ thư.", "The address is saved."),
    Wording("digest.ended", "Từ nay không gửi thư nhắc việc.", "No more digests."),
    Wording("digest.subject", "Nông Vụ: {{count}} việc chờ, {{day}}", "Nông Vụ: {{count}} things wait, {{day}}"),
    Wording("digest.greeting", "Kính gửi {{name}},", "Dear {{name}},"),
    Wording("digest.more", "… và {{count}} việc nữa: {{site}}/", "… and {{count}} more: {{site}}/"),
    Wording(
      "digest.end", "Đổi địa chỉ hoặc thôi nhận thư: {{site}}/calendar", "Change or end this mail: {{site}}/calendar"),
  ]
}
