public static class ModelNames
{
    public static bool IsKlingV3(string model) => model.Contains("kling-video/v3/", StringComparison.OrdinalIgnoreCase);
}

public sealed class InputFactory
{
    public void Fill(Dictionary<string, object> input, string model, string image)
    {
        if (ModelNames.IsKlingV3(model))
        {
            input["start_image_url"] = image; //! KLG1001
        }
        else
        {
            input["start_image_url"] = image; //~
            input["negative_prompt"] = "people"; //~
        }
    }
}
