extension Texts {
  static let session = [
    Wording("signIn.title", "Đăng nhập", "Sign in"),
    Wording("signIn.name", "Tên đăng nhập", "User name"),
    Wording("signIn.password", "Mật khẩu", "Password"),
    Wording("signIn.act", "Đăng nhập", "Sign in"),
    Wording(
      "signIn.help", "Quên mật khẩu, hoặc chưa có tài khoản: hỏi người quản trị của Sở.",
      "Forgotten password, or no account yet: ask your department's administrator."),
    Wording(
      "signIn.wrong", "Tên đăng nhập hoặc mật khẩu không đúng. Hãy xem lại chữ hoa, chữ thường và bộ gõ tiếng Việt.",
      "Wrong user name or password. Check capitals and the keyboard layout."),
    Wording(
      "signIn.tooManyTries", "Đã nhập sai nhiều lần. Hãy đợi {{minutes}} phút rồi thử lại.",
      "Too many wrong tries. Wait {{minutes}} minutes, then try again."),
    Wording(
      "signIn.lapsed", "Phiên làm việc đã hết. Đăng nhập lại là gửi tiếp được, nội dung vừa nhập vẫn được giữ.",
      "Your session is over. Sign in again to go on; what you have just entered is kept."),
    Wording("code.title", "Mã xác thực", "Verification code"),
    Wording(
      "code.text", "Mật khẩu đúng. Nhập tiếp 6 chữ số mà ứng dụng xác thực trên điện thoại đang hiện.",
      "The password is right. Now enter the six digits that the authenticator on your telephone shows."),
    Wording("code.label", "Mã 6 số, hoặc một mã dự phòng", "Six-digit code, or a recovery code"),
    Wording("code.act", "Vào hệ thống", "Go on"),
    Wording("code.back", "Quay lại đăng nhập", "Back to signing in"),
    Wording(
      "code.help", "Mất điện thoại và hết mã dự phòng: đề nghị người quản trị bỏ xác thực hai lớp của tài khoản.",
      "Telephone lost and no recovery code left: ask the administrator to take the second factor off."),
    Wording(
      "code.wrong", "Mã không đúng hoặc đã dùng. Hãy đợi điện thoại hiện mã mới rồi nhập lại.",
      "The code is wrong or was used before. Wait for a new one and try again."),
    Wording(
      "code.over", "Đã quá 10 phút, hoặc nhập sai mã quá 5 lần. Hãy đăng nhập lại từ đầu.",
      "More than ten minutes have passed, or five codes were wrong. Sign in again."),
    Wording("signIn.signedOut", "Đã đăng xuất.", "You have signed out."),
    Wording("resume.title", "Đã đăng nhập lại", "You are signed in again"),
    Wording(
      "resume.text", "Nội dung bạn gửi lúc phiên làm việc đã hết vẫn còn đây, chưa được lưu.",
      "What you sent when your session was over is still here; it has not been saved yet."),
    Wording("resume.act", "Gửi lại nội dung đã nhập", "Send it now"),
    Wording("resume.drop", "Bỏ, về bàn làm việc", "Drop it and go to my desk"),
  ]
}
