public sealed class InputFactory
{
    public void Fill(IDictionary<string, object> input, string model, string? negative, string image)
    {
        if (model.Contains("kling-video/v3") && !string.IsNullOrEmpty(negative))
        {
            input["negative_prompt"] = negative; //! KLG1002
        }

        if (model.Contains("kling-video/v3/") || model.Contains("kling-video/o3/"))
        {
            input["cfg_scale"] = 0.5; //! KLG1003
        }

        if (model.Contains("kling-video/v3/") || model.Contains("wan"))
        {
            input["negative_prompt"] = "people"; //~
        }

        if (model.Contains("kling-video/v3/") || model.Contains("kling-video/v2.6/"))
        {
            input["start_image_url"] = image; //~
        }
    }
}
