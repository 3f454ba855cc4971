public static class Docs
{
    public const string Python = """
        handler = fal_client.submit('fal-ai/kling-video/v3/pro/text-to-video', arguments={
            'prompt': 'A lake', 'negative_prompt': 'blur', 'cfg_scale': 0.5 //~
        })
        """;
    public const string Snippet = "{ 'prompt': 'A lake', 'negative_prompt': 'blur' }"; //~
    public static void Print() => Console.WriteLine(Python + Snippet);
}
