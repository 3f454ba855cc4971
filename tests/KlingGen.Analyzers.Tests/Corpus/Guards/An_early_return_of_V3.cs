public sealed class InputFactory
{
    public Dictionary<string, object> Create(string model, string prompt, string image)
    {
        var input = new Dictionary<string, object> { ["prompt"] = prompt };
        if (model.Contains("kling-video/v3/"))
        {
            input["start_image_url"] = image; //! KLG1001
            return input;
        }

        input["image_url"] = image;
        input["negative_prompt"] = "people"; //~
        input["cfg_scale"] = 7.5; //~
        return input;
    }
}
