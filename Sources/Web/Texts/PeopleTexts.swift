extension Texts {
  /// The department's accounts, as their administrator sees them.
  static let people = [
    Wording("people.title", "Tài khoản", "Accounts"),
    Wording("people.lead", "{{count}} tài khoản, {{open}} đang mở", "{{count}} accounts, {{open}} open"),
    Wording("people.found", "{{count}} tài khoản", "{{count}} accounts"),
    Wording("people.add", "Thêm tài khoản", "Add an account"),
    Wording("people.none", "Không có tài khoản nào hợp với điều đang tìm.", "No account fits what is sought."),
    Wording("people.endedUnit", "Đơn vị đã kết thúc", "Units that have ended"),
    Wording("people.state", "Tình trạng", "State"),
    Wording("people.open", "đang mở", "open"),
    Wording("people.closed", "đã khóa", "closed"),
    Wording("people.awaitsPassword", "chờ đổi mật khẩu", "awaits a new password"),
    Wording("people.factor", "Hai lớp", "Second factor"),
    Wording("people.factorYes", "có", "yes"),
    Wording("people.lastSignIn", "Đăng nhập gần nhất", "Last sign-in"),
    Wording("people.never", "chưa lần nào", "never"),
    Wording("people.requirementHead", "Xác thực hai lớp", "Second factor"),
    Wording(
      "people.requirement", "Bắt buộc đối với các vai sau; người chưa cài phải cài ở lần mở trang tới",
      "Required for these roles; who lacks it sets it up before the next page opens"),
    Wording("people.saveRequirement", "Lưu yêu cầu", "Save"),
    Wording("people.requirementSaved", "Đã lưu yêu cầu xác thực hai lớp.", "The requirement is saved."),
    Wording("people.newTitle", "Thêm tài khoản", "New account"),
    Wording(
      "people.userNameHint", "Chữ thường không dấu, chữ số, dấu chấm, gạch ngang: kl.canbo",
      "Plain small letters, digits, dots, hyphens: kl.canbo"),
    Wording(
      "people.roleHint",
      "Cán bộ nhập và gửi báo cáo của đơn vị; thủ trưởng duyệt; phòng Kế hoạch - Tài chính lập kế hoạch, tiếp nhận, tổng hợp; lãnh đạo Sở xem và duyệt; người quản trị chỉ lo tài khoản.",
      "Officers enter a unit's figures, heads approve them; the planning room plans, receives and sums up; leaders see and approve; an administrator keeps accounts only."
    ),
    Wording(
      "people.makeHint",
      "Chương trình đặt một mật khẩu tạm, hiện một lần sau khi thêm; người dùng phải đổi khi đăng nhập lần đầu.",
      "The program makes a password and shows it once; its person chooses another at the first sign-in."),
    Wording("people.make", "Thêm tài khoản", "Add the account"),
    Wording("people.save", "Lưu thay đổi", "Save"),
    Wording("people.saved", "Đã lưu tài khoản.", "The account is saved."),
    Wording("people.handed", "Giao cho người dùng, ngoài hệ thống này:", "To be handed over, outside this system:"),
    Wording("people.password", "Mật khẩu tạm", "Password"),
    Wording(
      "people.handedHint", "Chỉ hiện một lần. Rời trang này rồi mà quên thì đặt lại mật khẩu khác.",
      "Shown once. If it is lost, give another."),
    Wording("people.acts", "Việc khác", "Other acts"),
    Wording("people.reset", "Đặt lại mật khẩu", "Give a new password"),
    Wording(
      "people.resetHint", "Mật khẩu cũ hết dùng, các phiên đang mở kết thúc; người dùng phải đổi khi đăng nhập lại.",
      "The old one ends, and so do the open sessions; its person chooses another at the next sign-in."),
    Wording("people.resetFactor", "Bỏ xác thực hai lớp", "Take the second factor off"),
    Wording(
      "people.resetFactorHint", "Khi người dùng mất điện thoại. Hãy chắc chắn đúng là người đó yêu cầu.",
      "When the telephone is lost. Make sure that it is that person who asks."),
    Wording("people.factorResetNotice", "Đã bỏ xác thực hai lớp của tài khoản.", "The second factor is off."),
    Wording("people.closeAct", "Khóa tài khoản", "Close the account"),
    Wording(
      "people.closeHint", "Người này không đăng nhập được nữa; số liệu và việc đã làm giữ nguyên. Mở lại được.",
      "The person cannot sign in any more; figures and acts stay. It can be opened again."),
    Wording("people.closedNotice", "Đã khóa tài khoản.", "The account is closed."),
    Wording("people.openAct", "Mở lại tài khoản", "Open the account again"),
    Wording("people.openedNotice", "Đã mở lại tài khoản.", "The account is open again."),
    Wording("people.erase", "Xóa thông tin cá nhân", "Erase the person"),
    Wording(
      "people.eraseHint",
      "Bỏ họ tên, tên đăng nhập, chức vụ, địa chỉ thư; không lấy lại được. Việc đã làm còn trong nhật ký dưới số của tài khoản.",
      "Takes out name, user name, post and mail address, for good. What was done stays in the log under the account's number."
    ),
    Wording("people.erasedNotice", "Đã xóa thông tin cá nhân của tài khoản.", "The person is erased."),
  ]
}
