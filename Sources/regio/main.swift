print("regio")
