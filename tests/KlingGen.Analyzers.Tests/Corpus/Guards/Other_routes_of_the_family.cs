public sealed class InputFactory
{
    public void Fill(Dictionary<string, object> input, string model, string image)
    {
        if (model.Contains("kling-video/v3/turbo"))
        {
            input["start_image_url"] = image; //~
        }

        if (model.Contains("kling-video/v3/pro/motion-control"))
        {
            input["negative_prompt"] = "people"; //~
        }

        if (model.EndsWith("/motion-control"))
        {
            input["cfg_scale"] = 0.5; //~
        }

        if (model.Contains("kling-image/v3"))
        {
            input["negative_prompt"] = "people"; //~
        }

        if (model.Contains("kling-video/o3/") && model.Contains("reference-to-video"))
        {
            input["start_image_url"] = image; //~
        }
    }
}
