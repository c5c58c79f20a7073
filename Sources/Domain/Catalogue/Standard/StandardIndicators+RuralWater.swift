// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let ruralWater = """
    NS.HO,Tổng số hộ nông thôn,hộ,Nước sạch nông thôn,thời điểm,không,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.HO.HVS,Hộ nông thôn dùng nước hợp vệ sinh,hộ,Nước sạch nông thôn,thời điểm,tăng,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.HO.HVS.TYLE,Tỷ lệ hộ nông thôn dùng nước hợp vệ sinh,%,Nước sạch nông thôn,tỷ lệ,tăng,1,,%(NS.HO.HVS; NS.HO),,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.HO.SACH,Hộ nông thôn dùng nước sạch đáp ứng quy chuẩn,hộ,Nước sạch nông thôn,thời điểm,tăng,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.HO.SACH.TYLE,Tỷ lệ hộ nông thôn dùng nước sạch đáp ứng quy chuẩn,%,Nước sạch nông thôn,tỷ lệ,tăng,1,,%(NS.HO.SACH; NS.HO),,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.DAN,Dân số nông thôn,người,Nước sạch nông thôn,thời điểm,không,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.DAN.HVS,Dân cư nông thôn dùng nước hợp vệ sinh,người,Nước sạch nông thôn,thời điểm,tăng,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.DAN.HVS.TYLE,Tỷ lệ dân cư nông thôn dùng nước hợp vệ sinh,%,Nước sạch nông thôn,tỷ lệ,tăng,1,,%(NS.DAN.HVS; NS.DAN),,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.DAN.SACH,Dân cư nông thôn dùng nước sạch đáp ứng quy chuẩn,người,Nước sạch nông thôn,thời điểm,tăng,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.DAN.SACH.TYLE,Tỷ lệ dân cư nông thôn dùng nước sạch đáp ứng quy chuẩn,%,Nước sạch nông thôn,tỷ lệ,tăng,1,,%(NS.DAN.SACH; NS.DAN),,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.CT,Công trình cấp nước tập trung,công trình,Nước sạch nông thôn,thời điểm,tăng,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.CT.BENVUNG,Công trình cấp nước tập trung hoạt động bền vững,công trình,Nước sạch nông thôn,thời điểm,tăng,0,,,,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    NS.CT.BENVUNG.TYLE,Tỷ lệ công trình cấp nước tập trung hoạt động bền vững,%,Nước sạch nông thôn,tỷ lệ,tăng,1,,%(NS.CT.BENVUNG; NS.CT),,,Trung tâm Nước sạch và vệ sinh môi trường nông thôn,,
    """
}
