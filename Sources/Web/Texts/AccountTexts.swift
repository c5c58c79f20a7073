extension Texts {
  /// A person's own account.
  static let accounts = [
    Wording("role.administrator", "Quản trị tài khoản", "Administrator of accounts"),
    Wording("role.planningRoom", "Phòng Kế hoạch - Tài chính", "Planning room"),
    Wording("role.leader", "Lãnh đạo Sở", "Leader of the department"),
    Wording("role.unitHead", "Thủ trưởng đơn vị", "Head of a unit"),
    Wording("role.unitOfficer", "Cán bộ đơn vị", "Officer of a unit"),
    Wording("account.title", "Tài khoản của tôi", "My account"),
    Wording("account.userName", "Tên đăng nhập", "User name"),
    Wording("account.fullName", "Họ và tên", "Full name"),
    Wording("account.post", "Chức vụ", "Post"),
    Wording("account.unit", "Đơn vị", "Unit"),
    Wording("account.role", "Vai", "Role"),
    Wording(
      "account.factsHint", "Có chỗ chưa đúng: báo người quản trị tài khoản của Sở.",
      "Something is wrong here: tell the administrator of accounts."),
    Wording(
      "account.mustChange",
      "Mật khẩu đang dùng do người khác đặt. Hãy đổi mật khẩu; sau đó các trang khác mới mở được.",
      "Somebody else chose your present password. Choose another; the other pages open after that."),
    Wording("account.passwordHead", "Đổi mật khẩu", "Change the password"),
    Wording("account.present", "Mật khẩu hiện tại", "Present password"),
    Wording("account.new", "Mật khẩu mới", "New password"),
    Wording(
      "account.newHint", "Ít nhất 10 ký tự. Dễ nhớ mà khó đoán: bốn từ không liên quan với nhau.",
      "Ten characters or more. Easy to remember, hard to guess: four unrelated words."),
    Wording("account.again", "Nhập lại mật khẩu mới", "New password again"),
    Wording("account.changePassword", "Đổi mật khẩu", "Change the password"),
    Wording(
      "account.othersEnd", "Các nơi khác đang đăng nhập bằng tài khoản này sẽ phải đăng nhập lại.",
      "Wherever else this account is signed in, it has to sign in again."),
    Wording("account.passwordChanged", "Đã đổi mật khẩu.", "Your password is changed."),
    Wording("account.factorHead", "Xác thực hai lớp", "Second factor"),
    Wording("account.factorOn", "đang dùng", "in use"),
    Wording("account.factorOff", "chưa dùng", "not in use"),
    Wording("account.factorLink", "Cài đặt xác thực hai lớp", "Set up the second factor"),
    Wording("account.sessionsHead", "Nơi đang đăng nhập", "Where you are signed in"),
    Wording(
      "account.sessionsHint", "Thấy một nơi lạ: kết thúc phiên đó rồi đổi mật khẩu ngay.",
      "A place you do not know: end that session and change your password at once."),
    Wording("account.opened", "Đăng nhập lúc", "Signed in at"),
    Wording("account.from", "Từ địa chỉ mạng", "From"),
    Wording("account.program", "Trình duyệt", "Browser"),
    Wording("account.ends", "Hết hạn lúc", "Ends at"),
    Wording("account.here", "phiên này", "this session"),
    Wording("account.unknownProgram", "không rõ", "unknown"),
    Wording("account.end", "Kết thúc", "End"),
    Wording("account.endOthers", "Kết thúc mọi phiên khác", "End all other sessions"),
    Wording("account.sessionEnded", "Đã kết thúc phiên đó.", "That session is ended."),
    Wording("account.sessionsEnded", "Đã kết thúc các phiên khác.", "The other sessions are ended."),
    Wording("account.dataHead", "Dữ liệu về tôi", "What is kept about me"),
    Wording("account.data", "Tải dữ liệu của tài khoản (JSON)", "Download the account's data (JSON)"),
    Wording(
      "account.dataHint",
      "Gồm thông tin tài khoản, các phiên đăng nhập, ủy quyền và những việc đã làm. Tên và việc đã làm được giữ vì số liệu, báo cáo phải truy được ai lập, ai duyệt.",
      "The account, sessions, delegations and what was done. Names and acts are kept because it must be known who made and who approved a figure or report."
    ),
    Wording("factor.title", "Xác thực hai lớp", "Second factor"),
    Wording(
      "factor.what",
      "Ngoài mật khẩu, mỗi lần đăng nhập nhập thêm 6 chữ số do một ứng dụng trên điện thoại tính ra. Người biết mật khẩu mà không có điện thoại thì không vào được.",
      "Beside the password, each sign-in asks for six digits computed by an application on your telephone. Who knows the password but lacks the telephone does not get in."
    ),
    Wording(
      "factor.required", "Vai của bạn phải dùng xác thực hai lớp. Cài xong thì các trang khác mới mở được.",
      "Your role requires a second factor. The other pages open once it is set up."),
    Wording("factor.begin", "Bắt đầu cài", "Begin"),
    Wording(
      "factor.install",
      "Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, FreeOTP …).",
      "Install an authenticator on your telephone (Google Authenticator, Microsoft Authenticator, FreeOTP …)."),
    Wording(
      "factor.scan", "Trong ứng dụng, chọn thêm tài khoản và quét hình này:",
      "Add an account in it and scan this picture:"),
    Wording("factor.picture", "Hình mã QR để ứng dụng xác thực quét", "QR code for the authenticator"),
    Wording("factor.typed", "Không quét được thì gõ:", "If it cannot be scanned, type:"),
    Wording("factor.enter", "Nhập 6 chữ số mà ứng dụng đang hiện:", "Enter the six digits that it shows:"),
    Wording("factor.code", "Mã 6 số", "Six-digit code"),
    Wording("factor.codeHint", "Mã đổi sau mỗi 30 giây.", "It changes every 30 seconds."),
    Wording("factor.confirm", "Xác nhận và bật", "Confirm and turn on"),
    Wording("factor.another", "Tạo hình khác", "Make another picture"),
    Wording("factor.on", "Đang dùng xác thực hai lớp.", "The second factor is in use."),
    Wording("factor.codesHead", "Mã dự phòng", "Recovery codes"),
    Wording("factor.codesLeft", "Còn {{count}} mã chưa dùng.", "{{count}} codes are left."),
    Wording("factor.newCodes", "Tạo bộ mã mới, bỏ bộ cũ", "Make new codes, drop the old ones"),
    Wording("factor.endHead", "Thôi dùng", "End it"),
    Wording(
      "factor.endText", "Đổi điện thoại: thôi dùng rồi cài lại trên máy mới.",
      "New telephone: end it, then set it up on the new one."),
    Wording("factor.end", "Thôi dùng xác thực hai lớp", "End the second factor"),
    Wording(
      "factor.mayNotEnd",
      "Vai của bạn phải dùng xác thực hai lớp. Đổi điện thoại: đề nghị người quản trị bỏ lớp cũ rồi cài lại.",
      "Your role requires it. New telephone: ask the administrator to take it off, then set it up again."),
    Wording("factor.ended", "Đã thôi dùng xác thực hai lớp.", "The second factor is ended."),
    Wording("recovery.title", "Mã dự phòng", "Recovery codes"),
    Wording(
      "recovery.text",
      "Xác thực hai lớp đã bật. Khi không có điện thoại, mỗi mã dưới đây thay được mã 6 số một lần. Hãy in hoặc chép ra giấy và cất riêng: trang này chỉ hiện một lần.",
      "The second factor is on. Without the telephone each of these codes stands for the six digits once. Print them or write them down and keep them apart: this page is shown only once."
    ),
    Wording("recovery.kept", "Đã cất mã", "I have kept them"),
  ]
}
