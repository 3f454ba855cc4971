public static class Sql
{
    public const string Model = "fal-ai/kling-video/v3/pro/text-to-video";

    public const string Insert = "INSERT INTO jobs (model, prompt, negative_prompt, cfg_scale, start_image_url) VALUES (@model, @prompt, @negative_prompt, @cfg_scale, @start_image_url)"; //~

    public static object Parameters(string prompt, string negative) => new { model = Model, prompt, negative_prompt = negative, cfg_scale = 0.5, start_image_url = (string?)null, job_id = 5 }; //~

    public static string Header => string.Join(',', "model", "prompt", "negative_prompt", "cfg_scale"); //~
}
